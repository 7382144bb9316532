package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

class DirectoryImportPageTests extends PracticeSchool {
    private static final String FORM = "/sociale-kaart/importeren";
    private static final String YES = FORM + "/ja";
    private static final String ONE = "/sociale-kaart/[0-9a-f-]{36}";

    @Test
    void showsWhatItUnderstandsAndAddsOnlyAfterAYes() {
        var text =
                """
                Organisatie: De Papiermolen
                Contactpersoon: Fenna Verzonnen
                Telefoonnummer: 0599 701111
                E-mailadres: info@remove-this.papiermolen.example
                """;
        var inge = signedIn("inge").get(FORM);
        inge.post(FORM, "text", text);

        assertThat(inge.body())
                .contains(
                        "De Papiermolen",
                        "0599 701111",
                        "Bedoelt u info@papiermolen.example?",
                        "Fenna Verzonnen",
                        "info@remove-this.papiermolen.example</strong>");
        assertThat(signedIn("marit").get("/sociale-kaart").body()).doesNotContain("De Papiermolen");

        inge.post(YES, "seen", seen(inge), "text", text, "line", "1");
        assertThat(inge.location()).isEqualTo("/sociale-kaart");
        assertThat(inge.get("/sociale-kaart").body())
                .contains("De Papiermolen", "nog nooit gebeld");
        var page = inge.get(pathOf(inge, "De Papiermolen")).body();
        assertThat(page).contains("overgenomen uit een tekst").doesNotContain("Fenna");
    }

    @Test
    void aContactPersonIsKeptOnlyWhenTickedAndCanBeErased() {
        var text = "Organisatie: De Windwijzer\nContactpersoon: Joris Bedacht";
        var inge = signedIn("inge").get(FORM);
        inge.post(FORM, "text", text);
        inge.post(YES, "seen", seen(inge), "text", text, "line", "1", "person", "1");
        inge.get("/sociale-kaart");
        var path = pathOf(inge, "De Windwijzer");

        assertThat(signedIn("marit").get(path).body())
                .contains("Joris Bedacht", "nog nooit nagekeken")
                .doesNotContain("/wissen");
        assertThat(signedIn("inge").get("/").body())
                .contains("Contactpersoon nakijken", "De Windwijzer");
        var confirm = inge.get(path).links(ONE + "/contact/[0-9a-f-]+/klopt").getFirst();
        inge.post(confirm);
        assertThat(inge.get(path).body())
                .contains("nagekeken op")
                .doesNotContain("nog nooit nagekeken");

        inge.post(confirm.replace("klopt", "wissen"));
        assertThat(inge.get(path).body()).doesNotContain("Joris");
        inge.post(confirm);
        assertThat(inge.get(path).body()).contains("Deze contactpersoon was al gewist.");
    }

    @Test
    void aContactPersonWithoutANameComesBackWithWhatWasTyped() {
        var inge = signedIn("inge").get("/sociale-kaart/nieuw");
        inge.post("/sociale-kaart/nieuw", "name", "De Stoomfluit");
        var path = inge.location();
        inge.get(path).post(path + "/contact", "person-name", " ", "person-role", "jeugdarts");

        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body())
                .contains("Vul de naam van de contactpersoon in.", "value=\"jeugdarts\"");
    }

    @Test
    void noMistakeLosesTheText() {
        var inge = signedIn("inge").get(FORM);
        inge.post(FORM, "text", "\r\nzomaar een tekst");
        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("zomaar een tekst", "Wij vinden geen organisatie.");

        var text = "Organisatie: De Zeilmaker";
        inge.post(FORM, "text", text);
        inge.post(YES, "seen", seen(inge), "text", text);
        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("U heeft niets aangevinkt.", text + "</textarea>");
    }

    @Test
    void aTextThatWasBetteredIsLookedAtAgainBeforeAnythingIsAdded() {
        var inge = signedIn("inge").get(FORM);
        inge.post(FORM, "text", "Organisatie: De Touwslager");
        inge.post(YES, "seen", seen(inge), "text", "Organisatie: De Smid", "line", "1");

        assertThat(inge.status()).isEqualTo(409);
        assertThat(inge.body()).contains("De Smid", "U heeft de tekst veranderd.");
        assertThat(inge.get("/sociale-kaart").body()).doesNotContain("De Smid", "De Touwslager");
    }

    @Test
    void takesAFileAsWell() {
        var inge = signedIn("inge").get(FORM);
        inge.upload(FORM + "/bestand", "lijst.txt", "Organisatie: De Kuiper".getBytes(UTF_8));
        assertThat(inge.body()).contains("De Kuiper");

        inge.upload(FORM + "/bestand", "lijst.txt", new byte[] {(byte) 0xC3, 0x28});
        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("UTF-8");
    }

    @Test
    void onlyThoseWhoKeepTheDirectory() {
        assertThat(signedIn("marit").get(FORM).status()).isEqualTo(404);
        assertThat(signedIn("beheer").get(FORM).status()).isEqualTo(404);
    }

    private static String seen(Guest guest) {
        return guest.hidden().getOrDefault("seen", "");
    }

    private static String pathOf(Guest guest, String name) {
        var found =
                java.util.regex.Pattern.compile("href=\"(" + ONE + ")\"[^>]*>" + name)
                        .matcher(guest.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
