package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.web.about.AboutPage;
import nl.meldwijzer.web.about.ErrorPage;
import nl.meldwijzer.web.dossier.ActPage;
import nl.meldwijzer.web.draft.DraftPages;
import nl.meldwijzer.web.emergency.EmergencyNotePage;
import nl.meldwijzer.web.emergency.EmergencyPage;
import nl.meldwijzer.web.entrance.DoorPage;
import nl.meldwijzer.web.entrance.ExpiredPage;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Keeping;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Reader;
import nl.meldwijzer.web.frame.Texts;
import nl.meldwijzer.web.people.DryRunPage;
import nl.meldwijzer.web.people.GroupPage;
import nl.meldwijzer.web.people.ImportPage;
import nl.meldwijzer.web.people.InvitationLinkPage;
import nl.meldwijzer.web.people.PeoplePage;
import nl.meldwijzer.web.people.StaffPage;
import nl.meldwijzer.web.signal.EmployeePage;
import nl.meldwijzer.web.signal.OwnDepositsPage;
import nl.meldwijzer.web.signal.PupilChoicePage;
import nl.meldwijzer.web.template.StaticTemplates;
import nl.meldwijzer.web.work.WorkPage;
import nl.meldwijzer.web.work.WorkPage.Urgency;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Renders every page with made-up people to `target/preview`, to look at.
class PreviewTests {
    private static final Path PREVIEW = Path.of("target/preview");
    private final StaticTemplates templates = new StaticTemplates();
    private final Texts t = Invented.texts("nl");

    @Test
    void rendersEveryPageWithoutInlineScriptOrStyle() throws IOException {
        Files.createDirectories(PREVIEW);
        for (var page : pages().entrySet()) {
            String html = page.getValue().render();
            assertThat(html)
                    .as(page.getKey())
                    .doesNotContain("<style", " style=", "onclick", "http://");
            assertThat(html).as(page.getKey()).doesNotContainPattern("<script(?! src=\"/)");
            Files.writeString(PREVIEW.resolve(page.getKey() + ".html"), html);
        }
    }

    private Map<String, JteModel> pages() {
        var pages = new LinkedHashMap<String, JteModel>();
        pages.put(
                "inloggen",
                templates.entranceDoor(Invented.frame("Inloggen", "", Reader.nobody()), signIn()));
        pages.put("werk", templates.workPage(Invented.frame("Mijn werk", "work"), work()));
        pages.put(
                "werk-leeg",
                templates.workPage(
                        Invented.frame("Mijn werk", "work"),
                        new WorkPage(
                                "Dag Marit",
                                List.of(saved()),
                                nothingUnsent(),
                                List.of(),
                                List.of(),
                                true)));
        pages.put(
                "kiezen",
                templates.signalChoose(Invented.frame("Leerling kiezen", "signal"), choose()));
        pages.put(
                "signaal",
                templates.signalPage(
                        Invented.frame("Signaal vastleggen", "signal"),
                        InventedSignal.page(start(), "")));
        pages.put(
                "signaal-fout",
                templates.signalPage(
                        Invented.frame("Signaal vastleggen", "signal"),
                        InventedSignal.page(
                                start().with("kind", "childs_words")
                                        .with("route", "home")
                                        .with("flags", "disclosure")
                                        .with("text", "Dat mag ik niet vertellen van mama."),
                                "Vul in waar het was.")));
        pages.put(
                "vastgelegd",
                templates.signalDeposits(
                        Invented.frame("Wat ik vastlegde", "deposits"),
                        new OwnDepositsPage(
                                List.of(saved()),
                                List.of(
                                        new OwnDepositsPage.Deposit(
                                                "Noor van Beek",
                                                "Opgepakt",
                                                true,
                                                List.of(InventedDossier.fact()))))));
        pages.put(
                "dossier",
                templates.dossierPage(
                        Invented.frame("Dossier 7F3K", "work", Invented.inge()),
                        InventedDossier.page()));
        pages.put(
                "aanvullen",
                templates.dossierAct(Invented.frame("Aanvullen", "work", Invented.inge()), act()));
        pages.put(
                "medewerker",
                templates.signalEmployee(
                        Invented.frame("Zorg over een medewerker", ""), employee()));
        pages.put(
                "nood",
                templates.emergencyPage(
                        Invented.frame("Bij nood", "", Reader.nobody()),
                        new EmergencyPage(
                                new EmergencyPage.School("De Verzonnen School", "/nood/x"),
                                List.of(),
                                0)));
        pages.put(
                "noodnotitie", templates.emergencyNote(Invented.frame("Noodnotitie", ""), note()));
        pages.put(
                "mensen",
                templates.peoplePage(
                        Invented.frame("Mensen", "people", Invented.inge()), people()));
        pages.put(
                "medewerker-functies",
                templates.peopleStaff(
                        Invented.frame("Medewerker", "people", Invented.inge()), staff()));
        pages.put(
                "uitnodigen",
                templates.peopleInvitation(
                        Invented.frame("Uitnodiging", "people", Invented.inge()),
                        new InvitationLinkPage(
                                "Tom Bakker",
                                "https://meldwijzer.school.example/uitnodiging/3fK…")));
        pages.put(
                "importeren",
                templates.peopleLoad(
                        Invented.frame("Bestand inlezen", "people", Invented.inge()), load()));
        pages.put(
                "proef",
                templates.peopleDryRun(
                        Invented.frame("Proef", "people", Invented.inge()), dryRun()));
        pages.put(
                "over",
                templates.aboutPage(
                        Invented.frame("Over Meldwijzer", ""),
                        new AboutPage(
                                "0.1.0",
                                List.of(
                                        new AboutPage.Part("GOV.UK Frontend", "Patronen", "MIT"),
                                        new AboutPage.Part("Inter", "Lettertype", "OFL-1.1")))));
        pages.put(
                "fout404",
                templates.aboutError(
                        Invented.frame("Niet gevonden", ""),
                        new ErrorPage(
                                t.text("web.error.404"),
                                t.text("web.error.404.advice"),
                                "4K7-PQ2",
                                ErrorPage.Typed.nothing())));
        pages.put(
                "groep",
                templates.peopleGroup(Invented.frame("Groep", "people", Invented.inge()), group()));
        pages.put(
                "instellen",
                templates.entranceDoor(
                        Invented.frame("School instellen", "", Reader.nobody()), setUp()));
        pages.put(
                "verlopen",
                templates.entranceExpired(
                        Invented.frame("Nog een keer", "", Reader.nobody()), expired()));
        pages.put("pauze", templates.entrancePause(t));
        return pages;
    }

    private static Notice saved() {
        return new Notice(
                Notice.Tone.GOOD,
                "Het is vastgelegd. Goed dat u dit opschreef.",
                List.of("De intern begeleider ziet dat er iets nieuws is."));
    }

    private DoorPage signIn() {
        return new DoorPage(
                t.text("web.signin.title"),
                List.of(),
                new Questions(
                        "/inloggen",
                        "",
                        List.of(
                                new Control.Line(
                                        new Asked("username", t.text("web.signin.user")),
                                        "",
                                        LineKind.USER_NAME),
                                new Control.Line(
                                        new Asked("password", t.text("web.signin.password")),
                                        "",
                                        LineKind.PASSWORD)),
                        t.text("web.signin.send")),
                Refused.nothing(),
                List.of());
    }

    private static WorkPage.Unsent nothingUnsent() {
        return new WorkPage.Unsent(List.of(), List.of());
    }

    private static WorkPage work() {
        return new WorkPage(
                "Dag Marit",
                List.of(),
                new WorkPage.Unsent(
                        List.of(
                                new DraftPages.Line(
                                        "/x",
                                        "Signaal vastleggen",
                                        "Noor van Beek",
                                        "Bewaard op 15 september 2025, 10.40 uur.",
                                        "Wordt weggegooid op maandag 29 september 2025.")),
                        List.of()),
                List.of(
                        new WorkPage.Item(
                                "/x",
                                "Overleggen met de intern begeleider",
                                "Noor van Beek",
                                new WorkPage.Moment(
                                        LocalDate.parse("2025-09-25"),
                                        "2 schooldagen te laat",
                                        Urgency.LATE)),
                        new WorkPage.Item(
                                "/x",
                                "Noodnotitie aanvullen",
                                "Sem Jansen",
                                new WorkPage.Moment(
                                        LocalDate.parse("2025-09-29"), "vandaag", Urgency.TODAY)),
                        new WorkPage.Item(
                                "/x",
                                "Vermoeden afronden",
                                "Noor van Beek",
                                new WorkPage.Moment(
                                        LocalDate.parse("2025-10-14"),
                                        "uiterlijk 14 oktober",
                                        Urgency.SOON))),
                List.of(
                        new WorkPage.DossierLine(
                                "/x", "Noor van Beek", "Stap 2: overleggen", "laatst 22 september"),
                        new WorkPage.DossierLine(
                                "/x",
                                "Sem Jansen",
                                "Stap 1: signalen in kaart",
                                "laatst 11 september")),
                false);
    }

    private static Fields start() {
        return Fields.none()
                .with("date", "2025-09-15")
                .with("direction", "unclear")
                .with("object", "pupil");
    }

    private PupilChoicePage choose() {
        return new PupilChoicePage(
                new PupilChoicePage.Heading(
                        "/signaal",
                        t.text("web.choose.signaal.title"),
                        t.text("web.choose.signaal.lead"),
                        true),
                "",
                List.of(),
                List.of("Aylin Yıldız", "Bram de Boer", "Noor van Beek", "Sem Jansen", "Zoë Šimić")
                        .stream()
                        .map(n -> new PupilChoicePage.Choice("/signaal/x", n, "groep 4"))
                        .toList(),
                Refused.nothing());
    }

    private ActPage act() {
        return new ActPage(
                new ActPage.Heading(
                        "Vervolgaantekening",
                        "Noor van Beek",
                        "Schrijf op hoe het verder ging. De eerste tekst blijft staan.",
                        "/dossier/x"),
                List.of(InventedDossier.fact()),
                List.of(),
                new Questions(
                        "/x",
                        "s",
                        List.of(new Control.Area(new Asked("text", "Hoe ging het verder?"), "", 5)),
                        "Opslaan",
                        Keeping.on("ticket")),
                Refused.nothing());
    }

    private ActControls controls() {
        return new ActControls(
                t,
                start(),
                Refused.nothing(),
                List.of(new Option("", t.text("web.ask.person.choose"), "", true)));
    }

    private EmployeePage employee() {
        return new EmployeePage(
                "Noor van Beek",
                new Questions(
                        "/medewerker-melding/x",
                        "s",
                        controls().all(Filled.spec("employee.report")),
                        t.text("web.employee.send")),
                Refused.nothing(),
                t.text("web.employee.reason"),
                List.of(
                        t.text("web.employee.aid.investigate"),
                        t.text("web.employee.aid.confront"),
                        t.text("web.employee.aid.share"),
                        t.text("web.employee.aid.danger")));
    }

    private EmergencyNotePage note() {
        var note = Filled.spec("emergency.note");
        return new EmergencyNotePage(
                "Noor van Beek",
                new Questions(
                        "/noodnotitie/x",
                        "s",
                        List.of(controls().one(note, "called"), controls().one(note, "text")),
                        t.text("web.note.send", "Noor van Beek")),
                List.of(
                        controls().one(note, "at"),
                        controls().one(note, "advice"),
                        controls().one(note, "report")),
                Refused.nothing());
    }

    private static PeoplePage people() {
        return new PeoplePage(
                List.of(),
                List.of("plaatsvervangend aandachtsfunctionaris"),
                List.of(
                        new PeoplePage.StaffLine(
                                "/x",
                                "Inge de Wit",
                                "intern begeleider, aandachtsfunctionaris",
                                new PeoplePage.Account("kan inloggen", false, "")),
                        new PeoplePage.StaffLine(
                                "/x",
                                "Tom Bakker",
                                "vakleerkracht",
                                new PeoplePage.Account("nog geen account", true, "/x"))),
                List.of(
                        new PeoplePage.Group("/x", "Groep 3"),
                        new PeoplePage.Group("/x", "Groep 4")),
                true);
    }

    private static GroupPage group() {
        return new GroupPage(
                "Groep 4",
                List.of(
                        new GroupPage.PupilLine(
                                "Noor van Beek",
                                "2 april 2018",
                                List.of(
                                        new GroupPage.ParentLine("Esther van Beek", "met gezag"),
                                        new GroupPage.ParentLine("Bram Visser", "zonder gezag"))),
                        new GroupPage.PupilLine("Sem Jansen", "7 juli 2018", List.of())));
    }

    private DoorPage setUp() {
        return new DoorPage(
                t.text("web.setup.title"),
                List.of(t.text("web.setup.lead"), t.text("web.setup.keys")),
                new Questions(
                        "/x",
                        "",
                        List.of(
                                new Control.Line(
                                        new Asked("school", t.text("web.setup.school")),
                                        "",
                                        LineKind.TEXT),
                                new Control.Line(
                                        new Asked(
                                                "password",
                                                t.text("web.setup.password"),
                                                t.text("web.setup.password.hint"),
                                                ""),
                                        "",
                                        LineKind.NEW_PASSWORD)),
                        t.text("web.setup.send")),
                Refused.nothing(),
                List.of());
    }

    private ExpiredPage expired() {
        return new ExpiredPage(
                t.text("web.expired.title"),
                t.text("web.expired.session"),
                "/x",
                List.of(
                        new ExpiredPage.Typed(
                                "text",
                                "Noor hield haar trui aan bij gym en wilde niet zeggen waarom."),
                        new ExpiredPage.Typed("kind", "fact")));
    }

    private StaffPage staff() {
        return new StaffPage(
                "Tom Bakker",
                List.of(
                        new StaffPage.FunctionLine(
                                "vakleerkracht", "sinds 1 augustus 2024", "/x", true, true)),
                "Functie erbij",
                new Questions(
                        "/x",
                        "s",
                        List.of(Invented.line("function", "Functie", "", "")),
                        "Toevoegen"),
                Refused.nothing());
    }

    private ImportPage load() {
        return new ImportPage(
                new Questions(
                        "/importeren",
                        "s",
                        List.of(
                                new Control.File(
                                        new Asked(
                                                "file",
                                                t.text("web.import.file"),
                                                t.text("web.import.file.hint"),
                                                ""),
                                        ".xml,.csv")),
                        t.text("web.import.send")),
                Refused.nothing(),
                List.of());
    }

    private DryRunPage dryRun() {
        return new DryRunPage(
                "Bestand van De Sprong, EDEXML 2.1, gemaakt op 14 september 2025.",
                List.of(
                        new DryRunPage.Count("212", "leerlingen erbij"),
                        new DryRunPage.Count("3", "leerlingen anders"),
                        new DryRunPage.Count("14", "medewerkers erbij")),
                List.of(
                        new DryRunPage.Change("added", "erbij", "Noor van Beek", "groep 4"),
                        new DryRunPage.Change(
                                "changed", "anders", "Sem Jansen", "van groep 3 naar groep 4")),
                List.of(
                        new DryRunPage.LeftOut(
                                "Burgerservicenummer (212 keer)", "Dat bewaart Meldwijzer nooit.")),
                new DryRunPage.Confirmation(
                        true,
                        new Questions(
                                "/importeren/x", "s", List.of(), t.text("web.import.dry.send")),
                        Refused.nothing()));
    }
}
