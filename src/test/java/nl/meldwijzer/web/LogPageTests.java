package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The page on which the log of reading is looked through and signed for.
class LogPageTests extends PracticeSchool {
    @Test
    void isForWhoLooksThroughTheLog() {
        for (var who : new String[] {"marit", "inge", "hans", "beheer"}) {
            assertThat(signedIn(who).get("/leeslog").status()).as(who).isEqualTo(404);
        }
        assertThat(guest().get("/leeslog").status()).isNotEqualTo(200);
    }

    @Test
    void showsWhoReadAsksForAVerdictAndBeginsAnewAfterIt() {
        var wouter = signedIn("wouter").get("/");
        var dossier = wouter.links("/dossier/[0-9a-f-]{36}").getFirst();
        wouter.get(dossier);
        var rachida = signedIn("rachida").get("/");
        assertThat(rachida.links("/leeslog")).hasSize(1);
        rachida.get(dossier);

        rachida.get("/leeslog");
        assertThat(rachida.body()).contains("Wouter", "Opvallend", "Steekproef");
        assertThat(rachida.links("/dossier/[0-9a-f-]{36}/gelezen")).isNotEmpty();
        assertThat(rachida.body()).doesNotContain("mw-line__link\">Rachida");

        rachida.post("/leeslog");
        assertThat(rachida.status()).isEqualTo(422);
        assertThat(rachida.body()).contains("Kies wat u vond.", "href=\"#verdict\"");

        rachida.post("/leeslog", "verdict", "fine");
        assertThat(rachida.status()).isEqualTo(303);
        assertThat(rachida.get("/leeslog").body()).contains("Er is niets gelezen.");
    }

    @Test
    void theBoardSeesNothingOfTheSchools() {
        var femke = signedIn("femke").get("/leeslog");

        assertThat(femke.status()).isEqualTo(200);
        assertThat(femke.body()).doesNotContain("Wouter", "Rachida", "Marit");
    }
}
