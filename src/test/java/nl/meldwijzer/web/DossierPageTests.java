package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class DossierPageTests extends PracticeSchool {
    private static final String DOSSIER = "/dossier/[0-9a-f-]{36}";

    @Test
    void showsRouteWhatNowAndTimelineUnderATitleWithoutAName() {
        var rachida = atDossier("rachida", "Noor Buitenhuis");

        assertThat(rachida.title()).matches("Dossier [0-9A-F]{4} – Meldwijzer");
        assertThat(rachida.body())
                .contains(
                        "Noor Buitenhuis", "aria-current=\"step\"", "In kaart brengen van signalen")
                .contains("Wat nu?", "Kan altijd", "zonder jas op school")
                .contains("nog open", "spreekt de zorgen tegen");
    }

    @Test
    void tellsWhatCannotBeDoneYetWithTheWayOut() {
        var marit = atDossier("marit", "Noor Buitenhuis");

        assertThat(marit.body())
                .contains(
                        "Dit doet iemand anders",
                        "Zo kan het wel:",
                        "Ga naar de intern begeleider");
    }

    @Test
    void isHiddenFromWhoIsNotOnTheTeamJustLikeADossierThatIsNotThere() {
        var rachida = signedIn("rachida").get("/");
        var dossier = rachida.links(DOSSIER).getFirst();
        var piet = signedIn("piet");

        var forbidden = piet.get(dossier).body();
        assertThat(piet.status()).isEqualTo(404);
        var absent = piet.get("/dossier/01994c50-0000-7000-8000-000000000000").body();
        assertThat(piet.status()).isEqualTo(404);
        assertThat(withoutChance(forbidden)).isEqualTo(withoutChance(absent));
    }

    @Test
    void showsACorrectionInPlaceAndKeepsTheFirstText() {
        var rachida = atDossier("rachida", "Noor Buitenhuis");
        var path = rachida.links(DOSSIER + "/vastleggen/note.correct/\\d+").getFirst();
        rachida.get(path);
        assertThat(rachida.body()).contains("Dit gaat over", "zonder jas op school");

        var action = rachida.links(DOSSIER + "/vastleggen/note.correct").getFirst();
        rachida.fill(action, Map.of("text", "Het was de tweede keer."));
        assertThat(rachida.status()).isEqualTo(303);
        assertThat(rachida.get(rachida.location()).body())
                .contains("mw-note--correction", "Het was de tweede keer.", "zonder jas op school");
    }

    @Test
    void keepsTheTextOfAnActThatWasRefused() {
        var rachida = atDossier("rachida", "Noor Buitenhuis");
        var path = rachida.links(DOSSIER + "/vastleggen/contact.record").getFirst();
        rachida.get(path);
        rachida.fill(path, Map.of("text", "Oma belde over de hond.", "with", "", "place", ""));

        assertThat(rachida.status()).isEqualTo(422);
        assertThat(rachida.body())
                .contains("Oma belde over de hond.", "href=\"#with\"", "href=\"#place\"");
    }

    @Test
    void saysThatAColleagueWasFirstAndKeepsTheText() {
        var rachida = atDossier("rachida", "Yusuf Demirel");
        var path = rachida.links(DOSSIER + "/vastleggen/consult.ib").getFirst();
        rachida.get(path);
        var old = Map.copyOf(rachida.hidden());
        rachida.fill(path, Map.of("text", "Eerste overleg.", "doubt", "no"));
        assertThat(rachida.status()).isEqualTo(303);

        rachida.get(path);
        rachida.fill(
                path,
                Map.of(
                        "version", String.valueOf(old.get("version")),
                        "text", "Tweede overleg.",
                        "doubt", "no"));
        assertThat(rachida.status()).isEqualTo(409);
        assertThat(rachida.body())
                .contains("intussen iets bij het dossier", "Tweede overleg.")
                .contains("Dit kwam erbij nadat u begon", "Eerste overleg.");

        rachida.fill(path, Map.of("text", "Tweede overleg.", "doubt", "no"));
        assertThat(rachida.status()).isEqualTo(303);
        assertThat(rachida.get(path).body()).doesNotContain("U was hier gebleven");
    }

    @Test
    void keepsTheTextOfWhoHasLostTheDossierAndSaysNothingMore() {
        var writer = signedIn("rachida").get("/");
        var here = atDossier("rachida", "Noor Buitenhuis");
        var path = here.links(DOSSIER + "/vastleggen/contact.record").getFirst();
        writer.get(path);
        writer.fill(
                path.replaceAll("[0-9a-f-]{36}", "01994c50-0000-7000-8000-000000000000"),
                Map.of("text", "Dit schreef ik toen ik er nog bij kon."));
        assertThat(writer.status()).isEqualTo(404);
        assertThat(writer.body()).contains("Wat u typte is bewaard als concept");

        var draft = writer.get("/").links("/concept/[0-9a-f-]{36}").getFirst();
        assertThat(writer.get(draft).body()).contains("Dit schreef ik toen ik er nog bij kon.");
        writer.post(draft + "/weggooien");
        assertThat(writer.get("/").links("/concept/[0-9a-f-]{36}")).isEmpty();
    }

    @Test
    void saysForWhomAContactWasWrittenDown() {
        var rachida = atDossier("rachida", "Noor Buitenhuis");
        var path = rachida.links(DOSSIER + "/vastleggen/contact.record").getFirst();
        rachida.get(path);
        rachida.fill(
                path,
                Map.of(
                        "with", "moeder",
                        "channel", "drop_off_pick_up",
                        "text", "Zij vroeg naar de luizencontrole.",
                        "date.day", "1",
                        "date.month", "10",
                        "date.year", "2025",
                        "place", "hek",
                        "situation", "halen",
                        "others_present", "nobody",
                        "on_behalf_of", "overblijfouder Mo Berends"));
        assertThat(rachida.status()).isEqualTo(303);

        assertThat(rachida.get(rachida.location()).body())
                .contains("Opgeschreven voor", "overblijfouder Mo Berends");
    }

    @Test
    void offersNoReportAboutAnEmployeeAsAnActOnADossier() {
        var rachida = atDossier("rachida", "Noor Buitenhuis");
        var dossier = rachida.links(DOSSIER + "/vastleggen/contact.record").getFirst();

        assertThat(rachida.get(dossier.replace("contact.record", "employee.report")).status())
                .isEqualTo(404);
        assertThat(rachida.get(dossier.replace("contact.record", "no.such-act")).status())
                .isEqualTo(404);
    }

    /// Acts with a page of their own have no second form here, and none that fails.
    @Test
    void offersEachActInOnePlaceOnly() {
        var rachida = atDossier("rachida", "Noor Buitenhuis");
        var form = rachida.links(DOSSIER + "/vastleggen/contact.record").getFirst();
        for (var act : List.of("signal.record", "emergency.note", "employee.report")) {
            var other = form.replace("contact.record", act);
            assertThat(rachida.get(other).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    void isEmptyOfDossiersForTheAdministrator() {
        var beheer = signedIn("beheer").get("/");

        assertThat(beheer.status()).isEqualTo(200);
        assertThat(beheer.links(DOSSIER)).isEmpty();
    }

    /// The token and the reference differ at every request, the path by definition.
    private static String withoutChance(String page) {
        return page.replaceAll("value=\"[^\"]*\"", "").replaceAll("<strong>[^<]*</strong>", "");
    }
}
