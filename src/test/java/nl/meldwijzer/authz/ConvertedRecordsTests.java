package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// Who read a dossier shows whoever was here: everybody was, before anything is compared.
    @BeforeEach
    void everybodyWasHere() {
        if (!wasHere) {
            pages();
            wasHere = true;
        }
    }

    private static boolean wasHere;

    @ParameterizedTest
    @ValueSource(strings = {"class_teacher", "director"})
    void leavesEveryPageOfTheSchoolAsItWas(String accused) {
        var before = pages();
        var dossier = begun();

        assertThat(convert(dossier, accused).status()).isEqualTo(303);

        assertThat(pages()).isEqualTo(before);
        assertThat(caller(OFFICER).get(dossier).status()).isEqualTo(404);
    }

    /// The control: before it is sealed the officer's pages differ, and afterwards the board's do.
    @Test
    void seesTheDossierWhereItIs() {
        var before = pages();
        var received = Crawl.of(caller("board_recipient"));
        var dossier = begun();

        assertThat(pages().get(OFFICER)).isNotEqualTo(before.get(OFFICER));
        assertThat(convert(dossier, "class_teacher").status()).isEqualTo(303);

        assertThat(caller("board_recipient").get(dossier).status()).isEqualTo(200);
        assertThat(Crawl.of(caller("board_recipient"))).isNotEqualTo(received);
    }

    /// A signal of somebody who is not watched opens a dossier about a pupil who has none.
    private String begun() {
        var before = Crawl.of(caller(OFFICER)).keySet();
        var signal =
                Map.of(
                        "submission", UUID.randomUUID().toString(),
                        "route", "home",
                        "kind", "fact",
                        "text", "Zij zat stil.",
                        "date", "2025-09-15",
                        "place", "lokaal",
                        "situation", "kring",
                        "others_present", "nobody");
        var path = "/signaal/" + twins().one().pupil("sealed");
        assertThat(caller("volunteer").post(path, signal).status()).isEqualTo(303);
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
