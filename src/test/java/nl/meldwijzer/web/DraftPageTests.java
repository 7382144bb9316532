package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Nothing typed is lost: without JavaScript, each way in which a form is not recorded. What the
/// page of an ended session says is tried on the running server, which forwards to it.
class DraftPageTests extends PracticeSchool {
    @Test
    void savesADraftListsItAndBringsItBackIntoTheForm() {
        var before = drafts(signedIn("marit"));
        var marit = atForm("marit");
        var path = form(marit);
        marit.fill("/concept", typed("Zij zat stil bij het raam."));
        assertThat(marit.status()).isEqualTo(303);
        assertThat(marit.get("/").body())
                .contains("Bewaard als concept", "Nog niet verstuurd", "Daan Roggeveen");

        marit.get(path);
        assertThat(marit.body())
                .contains("U was hier gebleven", "Zij zat stil bij het raam.")
                .containsPattern("value=\"home\" checked");
        marit.fill(path, complete("Zij zat stil bij het raam."));
        assertThat(marit.status()).isEqualTo(303);
        assertThat(marit.get(path).body()).doesNotContain("U was hier gebleven");
        assertThat(drafts(marit)).isEqualTo(before);
    }

    /// What waits on the first page; other tests leave drafts there too.
    private static List<String> drafts(Guest at) {
        return at.get("/").links("/concept/[0-9a-f-]{36}");
    }

    @Test
    void keepsWhatWasRefusedForWhoeverPressesBack() {
        var joost = atForm("joost");
        var path = form(joost);
        joost.fill(path, typed("Hij at zijn brood niet op vandaag."));
        assertThat(joost.status()).isEqualTo(422);

        joost.get(path);
        assertThat(joost.body())
                .contains("U was hier gebleven", "Hij at zijn brood niet op vandaag.");
        throwAway(joost);
    }

    @Test
    void keepsWhatWasSentAfterTheSessionEnded() {
        var inge = atForm("inge");
        var path = form(inge);
        inge.cookies().remove("sid");
        inge.fill(path, typed("De moeder huilde aan het hek."));
        assertThat(inge.status()).isEqualTo(403);
        assertThat(inge.header("Concept-Bewaard")).isEqualTo("1");

        var again = signedIn("inge").get(path);
        assertThat(again.body()).contains("De moeder huilde aan het hek.");
        throwAway(again);
    }

    @Test
    void keepsTextSentUnderAnOldToken() {
        var rachida = atForm("rachida");
        var path = form(rachida);
        rachida.cookies().put("csrf", new Cookie("csrf", "oud"));
        rachida.fill(path, typed("Hij liep alleen naar huis in de regen."));
        assertThat(rachida.status()).isEqualTo(403);

        rachida.get(path);
        assertThat(rachida.body()).contains("U was hier gebleven", "alleen naar huis");
        throwAway(rachida);
    }

    @Test
    void keepsTheTextForItsWriterWhenSomebodyElseHasSignedIn() {
        var karin = atForm("karin");
        var path = form(karin);
        var typed = new LinkedHashMap<>(karin.hidden());
        typed.putAll(typed("Wat karin schreef over vanmorgen."));
        typed.remove("_csrf");
        typed.remove("path");

        var petra = signedIn("petra").get("/nood");
        petra.fill(path, typed);
        assertThat(petra.status()).isEqualTo(403);
        assertThat(petra.get("/").body()).doesNotContain("Nog niet verstuurd");

        karin.get(path);
        assertThat(karin.body()).contains("Wat karin schreef over vanmorgen.");
        throwAway(karin);
    }

    @Test
    void hidesTheScreenAndKeepsTheText() {
        var sanne = atForm("sanne");
        var path = form(sanne);
        assertThat(sanne.body()).contains("formaction=\"/concept/pauze\"");
        sanne.fill("/concept/pauze", typed("Zij wilde niet naar huis vandaag."));
        assertThat(sanne.location()).isEqualTo("/pauze");
        assertThat(sanne.get(path).status()).isEqualTo(303);

        var back = signedIn("sanne").get(path);
        assertThat(back.body()).contains("Zij wilde niet naar huis vandaag.");
        throwAway(back);
    }

    @Test
    void savesMeanwhileAndBringsNothingBackOnceSent() {
        var petra = atForm("petra");
        var path = form(petra);
        var hidden = new LinkedHashMap<>(petra.hidden());
        hidden.remove("_csrf");
        hidden.remove("path");
        hidden.putAll(complete("Hij vroeg drie keer hoe laat het was."));
        petra.fill("/concept/tussendoor", hidden);
        assertThat(petra.status()).isEqualTo(204);
        petra.get("/vastgelegd");
        petra.fill(path, hidden);
        assertThat(petra.status()).isEqualTo(303);

        petra.get("/vastgelegd");
        petra.fill("/concept/tussendoor", hidden);
        assertThat(petra.status()).isEqualTo(409);
        assertThat(petra.get("/").body()).doesNotContain("Nog niet verstuurd");
    }

    @Test
    void showsADraftToItsWriterAloneAndThrowsItAway() {
        var marit = atForm("marit");
        marit.fill("/concept", typed("Alleen voor mij bedoeld, deze zin."));
        var link = marit.get("/").links("/concept/[0-9a-f-]{36}").getFirst();
        assertThat(marit.get(link).body())
                .contains("Alleen voor mij bedoeld, deze zin.", "Verder schrijven")
                .doesNotContain("<title>Daan");
        assertThat(signedIn("joost").get(link).status()).isEqualTo(404);
        assertThat(signedIn("rachida").get(link).status()).isEqualTo(404);

        throwAway(marit.get("/"));
        assertThat(marit.get(link).status()).isEqualTo(404);
    }

    @Test
    void keepsFiftyThousandCharactersAndATextThatIsTooLong() {
        var joost = atForm("joost");
        var path = form(joost);
        var most = "Een zin. ".repeat(5_555) + "Slot.";
        joost.fill("/concept", typed(most));
        assertThat(joost.get(path).body()).contains(most);

        var tooLong = "Een zin. ".repeat(120_000);
        joost.fill(path, complete(tooLong));
        assertThat(joost.status()).isEqualTo(422);
        assertThat(joost.get(path).body()).contains(tooLong.strip());
        throwAway(joost);
    }

    @Test
    void movesToTheSeparateRoadAndLeavesNoDraftAtTheSchool() {
        var marit = atForm("marit");
        var path = form(marit);
        var about = complete("Iemand die hier werkt riep iets naars.");
        about.put("route", "employee");
        marit.fill(path, about);
        assertThat(marit.status()).isEqualTo(422);

        assertThat(marit.get(path).body()).doesNotContain("U was hier gebleven");
        var road = path.replace("/signaal/", "/medewerker-melding/");
        assertThat(marit.get(road).body())
                .contains("Iemand die hier werkt riep iets naars.", "over Daan Roggeveen");
        throwAway(marit);
    }

    private static void throwAway(Guest writer) {
        for (var draft : writer.get("/").links("/concept/[0-9a-f-]{36}")) {
            writer.get(draft);
            writer.post(draft + "/weggooien");
            assertThat(writer.status()).isEqualTo(303);
        }
    }

    private Guest atForm(String who) {
        var visitor = signedIn(who).get("/signaal").post("/signaal", "q", "roggeveen");
        return visitor.get(visitor.links("/signaal/[0-9a-f-]{36}").getFirst());
    }

    private static String form(Guest visitor) {
        return visitor.links("/signaal/[0-9a-f-]{36}").getFirst();
    }

    private static Map<String, String> typed(String text) {
        return new LinkedHashMap<>(Map.of("route", "home", "text", text));
    }

    private static Map<String, String> complete(String text) {
        var typed = new LinkedHashMap<String, String>(typed(text));
        typed.put("kind", "fact");
        typed.put("date.day", "13");
        typed.put("date.month", "10");
        typed.put("date.year", "2025");
        typed.put("place", "gymzaal");
        typed.put("situation", "omkleden");
        typed.put("others_present", "de hele groep");
        return typed;
    }
}
