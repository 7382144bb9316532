package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectoryPageTests extends PracticeSchool {
    private static final String ONE = "/sociale-kaart/[0-9a-f-]{36}";

    @Test
    void everyoneEmployedReadsItAndOnlyKeepersChangeIt() {
        var one = added("De Leeskring", "0599 111111");

        assertThat(signedIn("marit").get("/sociale-kaart").body()).contains("De Leeskring");
        assertThat(signedIn("marit").get(one).body())
                .contains("0599 111111", "nog nooit gebeld")
                .doesNotContain("Ik heb gebeld");
        assertThat(signedIn("marit").get("/sociale-kaart/nieuw").status()).isEqualTo(404);
        assertThat(signedIn("beheer").get(one + "/wijzigen").status()).isEqualTo(404);
        var marit = signedIn("marit").get("/vastgelegd");
        marit.post(one + "/gebeld", "version", "1", "dialled", "0599111111");
        assertThat(marit.status()).isEqualTo(404);
        assertThat(signedIn("marit").get(ONE.replace("[0-9a-f-]{36}", "x")).status())
                .isEqualTo(404);
    }

    @Test
    void aNumberThatWasCalledStandsOnTheEmergencyPageAndItsCard() {
        var one = added("De Nachtwacht", "0599 222222");
        var emergency = signedIn("inge").get("/").links("/nood/[0-9a-f-]{36}").getFirst();
        assertThat(guest().get(emergency).body()).doesNotContain("De Nachtwacht");
        assertThat(guest().get(emergency + "/kaart").body()).doesNotContain("De Nachtwacht");

        var inge = signedIn("inge").get(one);
        inge.post(one + "/gebeld", "version", "1", "dialled", "0599222222");
        assertThat(inge.get(inge.location()).body())
                .contains("Opgeslagen dat u dit nummer hebt gebeld.", "Inge");

        assertThat(guest().get(emergency).body())
                .contains("tel:0599222222", "De Nachtwacht")
                .doesNotContain("Inge");
        assertThat(guest().get(emergency + "/kaart").body()).contains("0599 222222");
        // What the other tests on this school count on.
        inge.get(one).post(one + "/einde", "version", "2");
        assertThat(guest().get(emergency).body()).doesNotContain("De Nachtwacht");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var inge = signedIn("inge").get("/sociale-kaart/nieuw");
        inge.post(
                "/sociale-kaart/nieuw",
                "name",
                "De Klok",
                "number-1",
                "0599 333333",
                "hours-1",
                "als het uitkomt");

        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("De Klok", "als het uitkomt", "id=\"hours-1-error\"");
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseJustChanged() {
        var one = added("De Brugwachter", "0599 444444");
        var inge = signedIn("inge").get(one + "/wijzigen");
        var rachida = signedIn("rachida").get(one + "/wijzigen");
        rachida.post(one + "/wijzigen", "version", "1", "name", "De Sluis");
        assertThat(rachida.status()).isEqualTo(303);

        inge.post(one + "/wijzigen", "version", "1", "name", "De Dijk");

        assertThat(inge.status()).isEqualTo(409);
        assertThat(inge.body()).contains("De Dijk", "value=\"2\"");
        assertThat(signedIn("inge").get(one).body()).contains("De Sluis", "De Brugwachter");
    }

    @Test
    void keepsAgreementsWithTheirTerm() {
        var one = added("Het Overleg", "0599 555555");
        var inge = signedIn("inge").get(one);
        inge.post(one + "/afspraken", "text", "Elke maand bellen.", "on.day", "31");
        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("Elke maand bellen.");

        inge.post(
                one + "/afspraken",
                "text",
                "Elke maand bellen.",
                "on.day",
                "1",
                "on.month",
                "9",
                "on.year",
                "2025");
        assertThat(inge.get(inge.location()).body()).contains("afgesproken op 1 september 2025");
    }

    @Test
    void tellsItsKeepersWhatIsToBeChecked() {
        added("De Vergeten Post", "0599 666666");

        assertThat(signedIn("inge").get("/").body())
                .contains("De Vergeten Post", "Noodnummer nabellen");
        assertThat(signedIn("marit").get("/").body()).doesNotContain("De Vergeten Post");
    }

    @Test
    void whatIsReachedThroughAnotherLinksToItAndBack() {
        var team = added("Het Wijkteam", "0599 777777");
        var inge = signedIn("inge").get("/sociale-kaart/nieuw");
        inge.post("/sociale-kaart/nieuw", "name", "De Speltherapeut", "via", "het wijkteam");
        var one = inge.location();

        assertThat(inge.get(one).links(ONE)).contains(team);
        assertThat(inge.get(team).body()).contains("Via hen te bereiken", "De Speltherapeut");
        assertThat(inge.links(ONE)).contains(one);
    }

    @Test
    void hoursAreWrittenInTheLanguageOfTheReader() {
        var one = added("De Vertaler", "0599 888888");
        var inge = signedIn("inge").get(one);
        assertThat(inge.body()).contains("ma-vr 08.30-17.00");

        inge.post("/taal", "language", "en", "path", one);
        assertThat(inge.get(one).body()).contains("Monday–Friday 8.30–17.00");
    }

    @Test
    void givesFilesWithoutPersons() {
        var one = added("De Bestandhouder", "0599 999999");
        var inge = signedIn("inge").get(one);
        inge.post(one + "/contact", "person-name", "Fenna Verzonnen");

        inge.get("/sociale-kaart/bestand/sociale-kaart.csv");
        assertThat(inge.header("Content-Disposition")).contains("sociale-kaart.csv");
        assertThat(inge.header("Content-Type")).startsWith("text/csv");
        assertThat(inge.body()).contains("De Bestandhouder").doesNotContain("Fenna");
        assertThat(signedIn("marit").get("/sociale-kaart/bestand/sociale-kaart.json").body())
                .contains("De Bestandhouder", "\"contents\"")
                .doesNotContain("Fenna");
    }

    @Test
    void changesAContactPersonAndKeepsWhatIsTypedWhenTheNameIsGone() {
        var one = added("De Wisselwachter", "0599 121212");
        var inge = signedIn("inge").get(one);
        inge.post(one + "/contact", "person-name", "Fenna Verzonnen", "person-role", "jeugdarts");
        inge.get(one);
        var change = inge.links(one + "/contact/[^/]+/wijzigen").getFirst();
        assertThat(inge.get(change).body()).contains("value=\"Fenna Verzonnen\"", "jeugdarts");

        inge.post(change, "person-name", " ", "person-number", "0599 131313");
        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("id=\"person-name-error\"", "0599 131313");
        inge.post(change, "person-name", "Joris Bedacht", "person-number", "0599 131313");
        assertThat(inge.get(inge.location()).body())
                .contains("De contactpersoon is gewijzigd.", "Joris Bedacht", "0599131313")
                .doesNotContain("Fenna", "jeugdarts");

        inge.post(change.replace("wijzigen", "wissen"));
        assertThat(inge.get(change).status()).isEqualTo(303);
        assertThat(inge.get(inge.location()).body()).contains("Deze contactpersoon was al gewist.");
        assertThat(signedIn("marit").get(change).status()).isEqualTo(404);
    }

    private String added(String name, String number) {
        var inge = signedIn("inge").get("/sociale-kaart/nieuw");
        inge.post(
                "/sociale-kaart/nieuw",
                "name",
                name,
                "kind",
                "crisis",
                "emergency",
                "yes",
                "number-1",
                number,
                "hours-1",
                "ma-vr 8.30-17.00");
        assertThat(inge.location()).matches(ONE);
        return inge.location();
    }
}
