package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class EmergencyPageTests extends PracticeSchool {
    @Test
    void isThereForWhoeverComesAndMayBeKept() {
        var page = guest().get("/nood");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).contains("max-age", "public");
        assertThat(page.body()).contains("href=\"tel:112\"", "href=\"tel:08002000\"");
        assertThat(page.cookies()).isEmpty();
    }

    @Test
    void isTheSameForWhoIsSignedIn() {
        var open = guest().get("/nood").body();

        assertThat(signedIn("marit").get("/nood").body()).isEqualTo(open);
    }

    @Test
    void showsNoOtherNumbersUntilSomebodyHasCalledThem() {
        assertThat(guest().get("/nood").links("tel:[^\"]*"))
                .containsExactlyInAnyOrder("tel:112", "tel:08002000");
    }

    @Test
    void aSignedInReaderGetsTheNumbersOfHerSchoolWithOneTap() {
        var work = signedIn("marit").get("/");
        var emergency = work.links("/nood/[0-9a-f-]{36}").getFirst();

        assertThat(guest().get(emergency).status()).isEqualTo(200);
        assertThat(guest().get(emergency).links(emergency + "/kaart")).hasSize(1);
        assertThat(guest().get(emergency + "/kaart").body()).contains("0800-2000", "112");
        assertThat(guest().get("/nood/01994c50-0000-7000-8000-000000000009").status())
                .isEqualTo(404);
    }

    @Test
    void aNoteStartsWithTheTimeItIsNow() {
        var marit = signedIn("marit").get("/noodnotitie");
        marit.get(marit.links("/noodnotitie/[0-9a-f-]{36}").getFirst());

        assertThat(marit.body()).containsPattern("name=\"at.time\"[^>]* value=\"\\d{2}:\\d{2}\"");
    }

    @Test
    void savesANoteInWhichNothingIsFilledIn() {
        var marit = signedIn("marit").get("/noodnotitie");
        marit.get(marit.links("/noodnotitie/[0-9a-f-]{36}").getLast());
        var path = marit.links("/noodnotitie/[0-9a-f-]{36}").getFirst();
        marit.fill(path, Map.of());

        assertThat(marit.status()).isEqualTo(303);
        assertThat(marit.get(marit.location()).body()).contains("De noodnotitie is opgeslagen.");
    }

    @Test
    void saysForWhomANoteWasWrittenDown() {
        var marit = signedIn("marit").get("/noodnotitie");
        marit.get(marit.links("/noodnotitie/[0-9a-f-]{36}").getLast());
        var path = marit.links("/noodnotitie/[0-9a-f-]{36}").getFirst();
        marit.fill(path, Map.of("text", "Weg.", "on_behalf_of", "stagiair Mo Berends"));

        assertThat(marit.get("/vastgelegd").body())
                .contains("Opgeschreven voor", "stagiair Mo Berends");
    }

    @Test
    void isOnEveryPage() {
        assertThat(guest().get("/inloggen").links("/nood")).isNotEmpty();
        assertThat(signedIn("tom").get("/geen-pagina").links("/nood/.*")).isNotEmpty();
    }
}
