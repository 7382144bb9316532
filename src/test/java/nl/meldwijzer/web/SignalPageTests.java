package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;

class SignalPageTests extends PracticeSchool {
    private static final String TEXT = "Hij hield zijn jas aan & zei \"ik heb het koud\" <b>";

    @Test
    void offersTheOwnGroupAndSearchesWithoutAnAddressThatNamesAnybody() {
        var marit = signedIn("marit").get("/signaal");
        assertThat(marit.body()).contains("Noor Buitenhuis", "Daan Roggeveen");

        marit.post("/signaal", "q", "deMÍ");
        assertThat(marit.status()).isEqualTo(200);
        assertThat(marit.body()).contains("Yusuf Demirel");
        assertThat(marit.links("/signaal/[^\"]*"))
                .allMatch(link -> link.matches("/signaal/[0-9a-f-]{36}"));
    }

    @Test
    void asksForTwoLettersAndKeepsTheOne() {
        var marit = signedIn("marit").get("/signaal").post("/signaal", "q", "d");

        assertThat(marit.status()).isEqualTo(422);
        assertThat(marit.body()).contains("Typ minstens twee letters.", "value=\"d\"");
    }

    @Test
    void namesThePupilAtTheSendButtonAndNowhereInTheTitle() {
        var marit = atForm("marit");

        assertThat(marit.body()).contains("Vastleggen over Daan Roggeveen");
        assertThat(marit.title()).isEqualTo("Signaal vastleggen – Meldwijzer");
    }

    @Test
    void choosesNoKindAndNoRouteForTheTeacherButDoesFillInToday() {
        var page = atForm("marit").body();

        assertThat(page).doesNotContainPattern("name=\"(kind|route)\" value=\"\\w+\" checked");
        assertThat(page).containsPattern("name=\"direction\" value=\"unclear\" checked");
        assertThat(page).containsPattern("id=\"date\" name=\"date.day\"[^>]*value=\"\\d{1,2}\"");
    }

    @Test
    void keepsEverythingTypedWhenFieldsAreMissingAndPointsToThem() {
        var marit = atForm("marit");
        marit.fill(form(marit), without(complete(), "place", "others_present"));

        assertThat(marit.status()).isEqualTo(422);
        assertThat(marit.body())
                .contains("href=\"#place\"", "href=\"#others_present\"", "id=\"place-error\"")
                .contains("Hij hield zijn jas aan &amp; zei \"ik heb het koud\" &lt;b&gt;")
                .containsPattern("value=\"fact\" checked")
                .contains("value=\"omkleden\"");
    }

    @Test
    void keepsADayThatDoesNotExist() {
        var marit = atForm("marit");
        marit.fill(form(marit), with(with(complete(), "date.day", "31"), "date.month", "2"));

        assertThat(marit.status()).isEqualTo(422);
        assertThat(marit.body())
                .contains("Deze datum bestaat niet.")
                .containsPattern("name=\"date.day\"[^>]*value=\"31\"");
    }

    @Test
    void hintsAtJudgementsAndSavesThemAllTheSame() {
        var marit = atForm("marit");
        marit.fill(form(marit), with(complete(), "text", "Hij is altijd lui."));
        assertThat(marit.status()).isEqualTo(303);

        marit.get(marit.location());
        assertThat(marit.body()).contains("Het is vastgelegd.", "Dit woord is een oordeel.");
        assertThat(marit.get("/vastgelegd").body()).doesNotContain("Dit woord is een oordeel.");
    }

    @Test
    void recordsOnceWhenSentTwiceAndNothingWhenTheTextDiffers() {
        var marit = atForm("marit");
        var path = form(marit);
        var sent = with(complete(), "text", "Hij zat tien minuten onder de tafel.");
        sent.putAll(marit.hidden());
        sent.remove("path");
        marit.fill(path, sent);
        marit.get("/vastgelegd");
        marit.fill(path, sent);
        assertThat(marit.status()).isEqualTo(303);
        assertThat(marit.get("/vastgelegd").body().split("tien minuten onder de tafel", -1))
                .hasSize(2);

        marit.fill(path, with(sent, "text", "Iets heel anders."));
        assertThat(marit.status()).isEqualTo(409);
        assertThat(marit.body()).contains("Iets heel anders.");
        assertThat(marit.hidden().get("submission")).isNotEqualTo(sent.get("submission"));
    }

    @Test
    void leadsToTheSeparateRoadWithTheTextWhenItIsAboutAnEmployee() {
        var marit = atForm("marit");
        marit.fill(form(marit), with(complete(), "route", "employee"));

        assertThat(marit.status()).isEqualTo(422);
        assertThat(marit.body())
                .contains(
                        "Zorg over een medewerker", "nog nergens opgeslagen", "hield zijn jas aan")
                .containsPattern("action=\"/medewerker-melding/[0-9a-f-]{36}\"");
    }

    @Test
    void refusesAFieldThatTheFormDoesNotHave() {
        var marit = atForm("marit");
        marit.fill(form(marit), with(complete(), "is_admin", "true"));

        assertThat(marit.status()).isEqualTo(400);
    }

    @Test
    void isNotThereForAPupilOfNobody() {
        var marit = signedIn("marit");

        assertThat(marit.get("/signaal/01994c50-0000-7000-8000-000000000000").status())
                .isEqualTo(404);
        assertThat(marit.get("/signaal/x").status()).isEqualTo(404);
        assertThat(marit.body()).contains("Deze pagina bestaat niet of is niet voor u bestemd.");
    }

    @Test
    void letsTheDepositorAddToWhatSheRecorded() {
        var marit = atForm("marit");
        marit.fill(form(marit), with(complete(), "text", "Hij huilde bij de kapstok."));
        var add =
                marit.get("/vastgelegd").links("/vastgelegd/[^\"]*/note.follow-up/\\d+").getFirst();
        marit.get(add);
        assertThat(marit.body()).contains("Hij huilde bij de kapstok.");

        var action = marit.links("/vastgelegd/[^\"]*/note.follow-up").getFirst();
        marit.fill(action, Map.of("text", ""));
        assertThat(marit.status()).isEqualTo(422);
        marit.fill(action, Map.of("text", "Later vertelde hij over zijn hamster."));
        assertThat(marit.status()).isEqualTo(303);
        assertThat(marit.get("/vastgelegd").body())
                .contains("Later vertelde hij over zijn hamster.");
    }

    private Guest atForm(String who) {
        var visitor = signedIn(who).get("/signaal").post("/signaal", "q", "roggeveen");
        return visitor.get(visitor.links("/signaal/[0-9a-f-]{36}").getFirst());
    }

    private static String form(Guest visitor) {
        return visitor.links("/signaal/[0-9a-f-]{36}").getFirst();
    }

    private static Map<String, String> complete() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("route", "home");
        typed.put("kind", "fact");
        typed.put("text", TEXT);
        typed.put("channel", "seen");
        typed.put("date.day", "13");
        typed.put("date.month", "10");
        typed.put("date.year", "2025");
        typed.put("place", "gymzaal");
        typed.put("situation", "omkleden");
        typed.put("others_present", "de hele groep");
        typed.put("direction", "unclear");
        typed.put("object", "pupil");
        return typed;
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        var more = new LinkedHashMap<>(typed);
        more.put(name, value);
        return more;
    }

    private static Map<String, String> without(Map<String, String> typed, String... names) {
        var fewer = new LinkedHashMap<>(typed);
        for (var name : names) {
            fewer.put(name, "");
        }
        return fewer;
    }
}
