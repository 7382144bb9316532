package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/// A report about an employee leaves no trace on any page of the accused, nor of those who keep the
/// school's dossiers (S78-S80): byte-equal before and after.
class SealedRecordsTests extends ServedTwins {
    static final List<String> WATCHERS =
            List.of(
                    "class_teacher",
                    "internal_coordinator",
                    "attention_officer",
                    "director",
                    "administrator");

    @ParameterizedTest
    @ValueSource(strings = {"class_teacher", "internal_coordinator", "director", "administrator"})
    void leavesEveryPageOfTheSchoolAsItWas(String accused) {
        var before = pages();

        report("person", twins().one().staffOf(accused));

        assertThat(pages()).isEqualTo(before);
    }

    /// The control: what does belong on their pages is seen to change them, and the board does see
    /// the report.
    @Test
    void seesWhatDoesChangeAPage() {
        var before = pages();
        var received = Crawl.of(caller("board_recipient"));

        report("person_name", "een invaller");
        assertThat(Crawl.of(caller("board_recipient"))).isNotEqualTo(received);

        somebodyRecordsASignal("team");

        assertThat(pages().get("attention_officer")).isNotEqualTo(before.get("attention_officer"));
    }

    private Map<String, SortedMap<String, String>> pages() {
        var pages = new LinkedHashMap<String, SortedMap<String, String>>();
        WATCHERS.forEach(who -> pages.put(who, counted(Crawl.of(caller(who)))));
        return pages;
    }

    /// What is read here is itself in the account of who read what: of that only who, what and on
    /// what ground counts, not how often, when and in which order.
    static SortedMap<String, String> counted(SortedMap<String, String> pages) {
        pages.replaceAll((path, page) ->
                path.equals("/leeslog") || path.endsWith("/gelezen")
                        ? Pages.withoutCounts(page)
                        : Pages.withoutClock(page));
        return pages;
    }

    private void report(String field, String whom) {
        var form =
                Map.of(
                        "submission",
                        UUID.randomUUID().toString(),
                        field,
                        whom,
                        "nature",
                        "sexual",
                        "text",
                        "Wat ik zag.",
                        "date",
                        "2025-09-15",
                        "place",
                        "overblijf",
                        "situation",
                        "opruimen",
                        "others_present",
                        "nobody");
        var path = "/medewerker-melding/" + twins().one().pupil("noise");
        assertThat(caller("volunteer").post(path, form).status()).isEqualTo(303);
    }
}
