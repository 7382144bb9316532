package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// A running dossier that becomes one about an employee leaves every page of the school as if it
/// had never been: for the accused, for those who keep the dossiers, and for her who sealed it
/// (S78-S80). Byte-equal to before its first signal.
class ConvertedRecordsTests extends ServedTwins {
    private static final String OFFICER = "attention_officer";

    /// Who read a dossier shows whoever was here: everybody was, before anything is compared. That
    /// the pages do differ while the dossier is there is the control.
    @Test
    void leavesEveryPageOfTheSchoolAsItWas() {
        pages();
        var before = pages();
        var dossier = begun();
        assertThat(caller(OFFICER).get(dossier).status()).isEqualTo(200);
        assertThat(Crawl.of(caller(OFFICER)).keySet()).contains(dossier);

        assertThat(convert(dossier, "class_teacher").status()).isEqualTo(303);

        assertThat(pages()).isEqualTo(before);
        assertThat(caller(OFFICER).get(dossier).status()).isEqualTo(404);
        assertThat(caller("board_recipient").get(dossier).status()).isEqualTo(200);
    }

    /// A signal of somebody who is not watched opens a dossier about a pupil who has none.
    private String begun() {
        var before = Crawl.of(caller(OFFICER)).keySet();
        somebodyRecordsASignal("sealed");
        return Crawl.of(caller(OFFICER)).keySet().stream()
                .filter(page -> page.matches("/dossier/[0-9a-f-]{36}"))
                .filter(page -> !before.contains(page))
                .findFirst()
                .orElseThrow();
    }

    private Caller.Answer convert(String dossier, String accused) {
        var form =
                Map.of(
                        "submission",
                        UUID.randomUUID().toString(),
                        "version",
                        version(dossier),
                        "to",
                        "employee",
                        "person",
                        twins().one().staffOf(accused),
                        "nature",
                        "sexual",
                        "text",
                        "Het bleek om een collega te gaan.");
        return caller(OFFICER).post(dossier + "/vastleggen/dossier.convert", form);
    }

    private String version(String dossier) {
        var form = caller(OFFICER).get(dossier + "/vastleggen/dossier.convert").body();
        var found = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(form);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Map<String, SortedMap<String, String>> pages() {
        var pages = new LinkedHashMap<String, SortedMap<String, String>>();
        SealedRecordsTests.WATCHERS.forEach(
                who -> pages.put(who, SealedRecordsTests.counted(Crawl.of(caller(who)))));
        return pages;
    }
}
