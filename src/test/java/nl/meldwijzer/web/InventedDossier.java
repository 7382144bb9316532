package nl.meldwijzer.web;

import nl.meldwijzer.web.dossier.DossierPage;
import nl.meldwijzer.web.dossier.Guide;
import nl.meldwijzer.web.dossier.RoutePath;
import nl.meldwijzer.web.dossier.TimelineItem;
import nl.meldwijzer.web.dossier.TimelineItem.Body;
import nl.meldwijzer.web.dossier.TimelineItem.Head;
import nl.meldwijzer.web.dossier.TimelineItem.Kind;
import nl.meldwijzer.web.dossier.TimelineItem.Link;
import nl.meldwijzer.web.dossier.TimelineItem.Note;
import nl.meldwijzer.web.dossier.TimelineItem.Row;
import nl.meldwijzer.web.dossier.TimelineItem.Tag;
import nl.meldwijzer.web.dossier.WhatNow;

import java.util.List;

final class InventedDossier {
    private InventedDossier() {}

    static DossierPage page() {
        var t = Invented.texts("nl");
        return new DossierPage(
                new DossierPage.Header(
                        "Noor van Beek",
                        "7 jaar, groep 4",
                        "7F3K",
                        new DossierPage.People(
                                "Inge de Wit (IB), Marit Hoekstra (leerkracht)", "/x", "/y"),
                        new DossierPage.Code("/meldcode/versie/2", "Versie 2")),
                new DossierPage.Course(route(), guide()),
                now(),
                new DossierPage.Timeline(
                        items(),
                        List.of(
                                new DossierPage.PageLink("/dossier/x?blad=1", "1", false),
                                new DossierPage.PageLink("/dossier/x?blad=2", "2", true)),
                        t.text("web.dossier.range", 21, 25, 25)),
                List.of());
    }

    private static RoutePath route() {
        return new RoutePath(
                List.of("We zijn bij stap 2 van 5: Overleggen."),
                List.of(
                        step("1", "Signalen in kaart", RoutePath.Look.DONE, "klaar"),
                        step("2", "Overleggen", RoutePath.Look.HERE, "hier zijn we"),
                        step("3", "Praten met ouders en kind", RoutePath.Look.AHEAD, "komt nog"),
                        step("4", "Wegen", RoutePath.Look.AHEAD, "komt nog"),
                        step("5", "Beslissen", RoutePath.Look.AHEAD, "komt nog")),
                List.of(
                        step("5a", "Hulp", RoutePath.Look.AHEAD, "nog niet beslist"),
                        step("5b", "Melden", RoutePath.Look.AHEAD, "nog niet beslist")),
                false);
    }

    private static RoutePath.Step step(
            String number, String name, RoutePath.Look look, String word) {
        return new RoutePath.Step(number, name, "nl", look, word);
    }

    static Guide guide() {
        return new Guide(
                List.of("Uw deel: overleg met de intern begeleider."),
                List.of(new Guide.Supporter("Inge de Wit", "intern begeleider")),
                List.of(
                        new Guide.Text(
                                "Overleggen",
                                "/meldcode/versie/2#stap-2",
                                List.of("Bespreek uw zorg met de intern begeleider."),
                                List.of(
                                        new Guide.Duty(
                                                "leerkracht",
                                                "bespreekt de zorg (binnen 2 schooldagen)",
                                                true)))));
    }

    private static WhatNow now() {
        return new WhatNow(
                new WhatNow.Waiting(
                        List.of(
                                new WhatNow.Due(
                                        "/x",
                                        "Overleggen met de intern begeleider",
                                        when("2 dagen te laat", true),
                                        "Marit Hoekstra")),
                        List.of(
                                new WhatNow.Due(
                                        "",
                                        "Vermoeden nr. 23 afronden",
                                        when("uiterlijk dinsdag 14 oktober", false),
                                        "Tom Bakker"))),
                new WhatNow.Possible(
                        List.of(doable("Noodnotitie"), doable("Advies van Veilig Thuis")),
                        List.of(doable("Overleg vastleggen")),
                        List.of(
                                new WhatNow.Group(
                                        "melden", List.of(doable("Melding aankondigen"))))),
                new WhatNow.NotYet(
                        List.of(blocked("Stap 2 afronden")),
                        List.of(blocked("Het besluit nemen")),
                        List.of()));
    }

    private static WhatNow.When when(String day, boolean isLate) {
        return new WhatNow.When(day, "Dat is een afspraak van de school.", isLate);
    }

    private static WhatNow.Doable doable(String label) {
        return new WhatNow.Doable("/x", label, "Kan altijd");
    }

    private static WhatNow.Blocked blocked(String label) {
        return new WhatNow.Blocked(
                label,
                "Er staat nog een vermoeden open (nr. 23).",
                new WhatNow.WayOut(
                        "Schrijf bij nr. 23 op of het klopte, niet klopte, of nog open blijft.",
                        List.of(doable("Aanvullen"))),
                new WhatNow.Article(
                        "Een vermoeden krijgt altijd een vervolg.",
                        "/meldcode/versie/2#stap-2",
                        "Onze meldcode, stap 2"));
    }

    static List<TimelineItem> items() {
        return List.of(fact(), words(), hypothesis(), heard(), consult());
    }

    static TimelineItem fact() {
        return new TimelineItem(
                new Head(
                        21,
                        Kind.FACT,
                        "Feit",
                        "Maandag 15 september 2025",
                        "Marit Hoekstra (leerkracht), 15 september 10.40 uur"),
                new Body(
                        "Noor hield haar trui aan bij gym. Op haar linkerbovenarm zat een blauwe plek, ongeveer zo groot als een euro.",
                        "",
                        List.of(
                                new Row("Plaats", "Gymzaal"),
                                new Row("Situatie", "Omkleden"),
                                new Row("Anderen aanwezig", "Hele groep"),
                                new Row("Gemerkt door", "Gezien")),
                        List.of(new Tag("confirms", "past bij de zorgen"))),
                List.of(
                        new Note(
                                "correction",
                                "Correctie",
                                "Het was de rechterbovenarm.",
                                "Marit Hoekstra, 16 september 8.55 uur")),
                links());
    }

    private static TimelineItem words() {
        return new TimelineItem(
                new Head(
                        22,
                        Kind.CHILDS_WORDS,
                        "Woorden van het kind",
                        "Maandag 15 september 2025",
                        "Marit Hoekstra (leerkracht), 15 september 15.10 uur"),
                new Body(
                        "Dat mag ik niet vertellen van mama. Als ik het vertel moet Pip weg.",
                        "Vertel eens, hoe komt die plek daar?",
                        List.of(
                                new Row("Plaats", "Lokaal"),
                                new Row("Situatie", "Na schooltijd"),
                                new Row("Anderen aanwezig", "Niemand anders")),
                        List.of(new Tag("alarm", "kind vertelde zelf"))),
                List.of(),
                links());
    }

    private static TimelineItem hypothesis() {
        return new TimelineItem(
                new Head(
                        23,
                        Kind.HYPOTHESIS,
                        "Vermoeden",
                        "Dinsdag 16 september 2025",
                        "Marit Hoekstra (leerkracht), 16 september 9.00 uur"),
                new Body(
                        "Misschien is er thuis iets gebeurd in het weekend bij vader.",
                        "",
                        List.of(),
                        List.of(new Tag("open", "nog open"))),
                List.of(
                        new Note(
                                "follow",
                                "Vervolg",
                                "Moeder vertelde dat Noor vrijdag van de trap viel. Oma zegt los daarvan hetzelfde.",
                                "Marit Hoekstra, 22 september")),
                List.of(
                        new Link("/x", "Afronden"),
                        new Link("/x", "Aanvullen"),
                        new Link("/x", "Verbeteren")));
    }

    private static TimelineItem heard() {
        return new TimelineItem(
                new Head(
                        24,
                        Kind.THIRD_PARTY,
                        "Van iemand anders gehoord",
                        "Donderdag 18 september 2025",
                        "Tom Bakker (vakleerkracht), 18 september 16.02 uur"),
                new Body(
                        "Noor deed vandaag voor het eerst weer mee met tikkertje en lachte veel.",
                        "",
                        List.of(new Row("Bron", "Oma (ophalen, 18 september)")),
                        List.of(new Tag("refutes", "spreekt de zorgen tegen"))),
                List.of(),
                links());
    }

    private static TimelineItem consult() {
        return new TimelineItem(
                new Head(
                        25,
                        Kind.STEP,
                        "Overleg met de intern begeleider",
                        "Maandag 22 september 2025",
                        "Inge de Wit (IB), 22 september 11.15 uur"),
                new Body(
                        "Afgesproken: Marit kijkt deze week mee bij gym en praat met moeder bij het ophalen.",
                        "",
                        List.of(new Row("Twijfel over oorzaak of veiligheid", "Ja")),
                        List.of()),
                List.of(),
                links());
    }

    private static List<Link> links() {
        return List.of(new Link("/x", "Aanvullen"), new Link("/x", "Verbeteren"));
    }
}
