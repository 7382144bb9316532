package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/// Two schools with the same people and dossiers: nothing of one reaches the other.
class TwinDataTests extends ServedTwins {
    @Test
    void nobodyReachesAPageWithAnythingOfTheOtherSchool() {
        for (var who : Twin.FUNCTIONS) {
            assertNothingOf(twins().other(), Crawl.of(caller(who)));
            assertNothingOf(twins().one(), Crawl.of(caller(twins().other(), who)));
        }
    }

    /// The control: what is looked for is found where it belongs.
    @Test
    void everybodyReachesPagesWithSomethingOfHerOwnSchool() {
        for (var who : Twin.FUNCTIONS) {
            assertThat(String.join("\n", Crawl.of(caller(who)).values()))
                    .contains(twins().one().word())
                    .contains(twins().one().pupil("noise"));
        }
    }

    @Test
    void wholeFormsAboutPeopleOfTheOtherSchoolChangeNothing() {
        var foreign = "/mensen/" + twins().other().staffOf(TwinSchools.SPARE);
        var absent = "/mensen/" + Addresses.ABSENT;
        var owner = caller(twins().other(), "administrator");
        var before = Pages.same(owner.get(foreign).body());
        var start =
                Map.of(
                        "function", "director",
                        "from.day", "1",
                        "from.month", "9",
                        "from.year", "2026");
        var end = Map.of("last_day", "today");
        for (var who : Twin.FUNCTIONS) {
            assertSameAnswer(who, foreign, absent, "/functies", start);
            assertSameAnswer(who, foreign, absent, "/functies/support_staff/einde", end);
        }
        assertThat(Pages.same(owner.get(foreign).body())).isEqualTo(before);
    }

    private void assertSameAnswer(
            String who, String foreign, String absent, String act, Map<String, String> form) {
        var answer = caller(who).post(foreign + act, form);
        assertThat(answer.status()).as(who + " " + act).isEqualTo(404);
        assertThat(Pages.same(answer)).isEqualTo(Pages.same(caller(who).post(absent + act, form)));
    }

    private static void assertNothingOf(Twin school, Map<String, String> pages) {
        assertThat(pages).hasSizeGreaterThan(5);
        pages.forEach((path, page) -> {
            assertThat(page).as(path).doesNotContain(school.word());
            school.ids().forEach((what, id) -> assertThat(page).as(path + what).doesNotContain(id));
        });
    }
}
