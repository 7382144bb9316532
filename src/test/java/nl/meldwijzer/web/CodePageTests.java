package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One story, because there is one code of the school: each test leaves no draft behind.
class CodePageTests extends PracticeSchool {
    private static final String DRAFT = "/meldcode/concept";
    private static final Pattern FIELD =
            Pattern.compile("<input class=\"govuk-input[^>]* name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern AREA =
            Pattern.compile("(?s)<textarea[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</textarea>");
    private static final Pattern SELECT =
            Pattern.compile("(?s)<select[^>]* name=\"([^\"]+)\"[^>]*>(.*?)</select>");
    private static final Pattern SELECTED = Pattern.compile("value=\"([^\"]*)\" selected");
    private static final Pattern RADIO =
            Pattern.compile("type=\"radio\"[^>]* name=\"([^\"]+)\" value=\"([^\"]+)\" checked");

    @Test
    void everyoneEmployedReadsTheCodeAndFewDraftIt() {
        var marit = signedIn("marit").get("/meldcode");
        assertThat(marit.body()).contains("geldt nu").doesNotContain("Nieuwe versie maken");
        assertThat(marit.get("/meldcode/versie/1").body())
                .contains("In kaart brengen van signalen", "2 schooldagen", "JSO expertisecentrum");
        assertThat(marit.get("/meldcode/versie/77").status()).isEqualTo(404);
        assertThat(marit.get("/meldcode/versie/x").status()).isEqualTo(404);
        assertThat(marit.get(DRAFT).status()).isEqualTo(404);
        assertThat(signedIn("beheer").get(DRAFT).status()).isEqualTo(404);
    }

    @Test
    void aDraftChangesNothingUntilSomebodyAdoptsIt() {
        var inge = signedIn("inge").get(DRAFT);
        inge.post(DRAFT, typed(inge, Map.of("name-2", "Samen overleggen", "amount-P1", "3")));
        assertThat(inge.location()).endsWith("/verschil");
        assertThat(inge.get(inge.location()).body())
                .contains("Samen overleggen", "3 schooldagen", "De directeur of het bestuur")
                .doesNotContain("action=\"/meldcode/vaststellen\"");
        var newest = newest();
        assertThat(signedIn("marit").get(newest).body()).doesNotContain("Samen overleggen");
        inge.post("/meldcode/vaststellen", "revision", revision(inge));
        assertThat(inge.status()).isEqualTo(404);

        var director = signedIn("petra").get("/meldcode/concept/verschil");
        director.post("/meldcode/vaststellen", "revision", revision(director), "note", "MT 4");
        assertThat(director.get(director.location()).body())
                .contains("De nieuwe versie is vastgesteld", "gold eerder");

        assertThat(newest()).isNotEqualTo(newest);
        assertThat(signedIn("marit").get(newest()).body())
                .contains("Samen overleggen", "3 schooldagen", "MT 4", "Bevoegd gezag");
        assertThat(signedIn("marit").get(newest).body()).doesNotContain("Samen overleggen");
        goesOnUnderTheNewCode();
    }

    /// A dossier that runs already, once somebody read what changes.
    private void goesOnUnderTheNewCode() {
        var inge = signedIn("inge").get("/");
        var dossier = inge.links("/dossier/[^/\"?]+").getFirst();
        var page = dossier + "/meldcode";
        assertThat(inge.get(dossier).body()).contains("href=\"" + page + "\"");
        assertThat(inge.get(page).body())
                .contains("Samen overleggen", "3 schooldagen", "name=\"to_version\"");

        inge.fill(dossier + "/vastleggen/version.move", Map.of("reason", "Wij werken er al mee."));

        assertThat(inge.get(inge.location()).body())
                .contains("Wij werken er al mee.")
                .doesNotContain("href=\"" + page + "\"");
        assertThat(inge.get(page).body())
                .contains("Er is geen verschil")
                .doesNotContain("name=\"to_version\"");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        var inge = signedIn("inge").get(DRAFT);
        inge.post(
                DRAFT,
                typed(inge, Map.of("amount-P7", "60", "guidance-1", "Kijk & <b>schrijf</b>.")));

        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("id=\"amount-P7-error\"", "Kijk &amp; &lt;b");
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseJustChanged() {
        var inge = signedIn("inge").get(DRAFT);
        var rachida = signedIn("rachida").get(DRAFT);
        rachida.post(DRAFT, typed(rachida, Map.of("name-3", "Praten")));
        assertThat(rachida.status()).isEqualTo(303);

        inge.post(DRAFT, typed(inge, Map.of("name-3", "Luisteren")));

        assertThat(inge.status()).isEqualTo(409);
        assertThat(inge.body()).contains("Luisteren", "Iemand anders heeft het concept");
        rachida.get("/meldcode/concept/verschil");
        rachida.post("/meldcode/concept/weggooien", "revision", revision(rachida));
        assertThat(rachida.get(rachida.location()).body()).contains("weggegooid");
    }

    @Test
    void theDirectorReadsWhoDoesWhatButDoesNotAssignIt() {
        assertThat(signedIn("inge").get(DRAFT).body()).contains("name=\"who-1-1\"");
        assertThat(signedIn("petra").get(DRAFT).body())
                .contains("leerkracht: legt signalen vast")
                .doesNotContain("name=\"who-1-1\"");
    }

    private String newest() {
        return signedIn("marit").get("/meldcode").links("/meldcode/versie/[0-9]+").getFirst();
    }

    private static String revision(Guest guest) {
        return guest.hidden().getOrDefault("revision", "");
    }

    /// Everything on the form as it stands, with some of it changed.
    private static String[] typed(Guest guest, Map<String, String> changed) {
        var all = new LinkedHashMap<String, String>();
        all.put("revision", revision(guest));
        FIELD.matcher(guest.body()).results().forEach(f -> all.put(f.group(1), f.group(2)));
        AREA.matcher(guest.body()).results().forEach(f -> all.put(f.group(1), f.group(2)));
        RADIO.matcher(guest.body()).results().forEach(f -> all.put(f.group(1), f.group(2)));
        SELECT.matcher(guest.body())
                .results()
                .forEach(f -> {
                    var selected = SELECTED.matcher(f.group(2));
                    all.put(f.group(1), selected.find() ? selected.group(1) : "");
                });
        all.putAll(changed);
        return all.entrySet().stream()
                .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
                .toArray(String[]::new);
    }
}
