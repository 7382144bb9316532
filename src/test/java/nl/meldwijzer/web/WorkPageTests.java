package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class WorkPageTests extends PracticeSchool {
    /// What the directory asks comes from elsewhere than what the dossiers ask.
    @Test
    void putsWhatIsDueFirstFirstWhereverItComesFrom() {
        var inge = signedIn("inge").get("/signaal");
        inge.post("/signaal", "q", "noor");
        inge.get(inge.links("/signaal/[0-9a-f-]{36}").getFirst());
        inge.fill(
                inge.links("/signaal/[0-9a-f-]{36}").getFirst(),
                Map.of(
                        "route", "home",
                        "kind", "hypothesis",
                        "text", "Misschien slaapt zij te kort.",
                        "date.day", "15",
                        "date.month", "9",
                        "date.year", "2025",
                        "place", "lokaal",
                        "situation", "kring",
                        "others_present", "de groep"));
        assertThat(inge.status()).isEqualTo(303);
        inge.get("/sociale-kaart/nieuw");
        inge.fill("/sociale-kaart/nieuw", Map.of("name", "De Vroege Vogel"));
        assertThat(inge.status()).isEqualTo(303);

        var work = inge.get("/").body();

        assertThat(work).contains("Opschrijven wat er van de veronderstelling");
        assertThat(work.indexOf("De Vroege Vogel"))
                .isPositive()
                .isLessThan(work.indexOf("Opschrijven wat er van de veronderstelling"));
    }

    @Test
    void somebodyWithoutAGroupFindsThePupilOfAnEmergency() {
        var piet = signedIn("piet").get("/noodnotitie");
        assertThat(piet.links("/noodnotitie/[0-9a-f-]{36}")).isEmpty();

        piet.post("/noodnotitie", "q", "noor");
        piet.get(piet.links("/noodnotitie/[0-9a-f-]{36}").getFirst());

        assertThat(piet.status()).isEqualTo(200);
    }
}
