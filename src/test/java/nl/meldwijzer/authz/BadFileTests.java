package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/// The bad files of security.md chapter 5, rows 15 to 18, at every door that takes a file: people,
/// organisations and the calendar. Nothing of a file is ever kept, so none is scanned: what is not
/// read as one of ours is refused. Files with a note are not built yet.
class BadFileTests extends SentByHand {
    private static final List<String> DOORS =
            List.of("/importeren", "/sociale-kaart/importeren/bestand", "/schoolkalender/inlezen");

    static Stream<String> doors() {
        return DOORS.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "'MZ\u0090\0\u0003', 415",
        "<html><script>1</script></html>, 422",
        "%PDF-1.7, 415",
        "'', 422"
    })
    @DisplayName("15: a file of another kind than it says")
    void row15(String content, int status) {
        var answer = caller("internal_coordinator").upload("/importeren", content);

        refused(answer, status, "class=\"govuk-error-summary\"");
    }

    @ParameterizedTest
    @MethodSource("doors")
    @DisplayName("15, 16: an archive, a document with a macro, a locked or a running PDF")
    void row16(String door) {
        refuses(door, "PK\u0003\u0004\u0014\0\b\b" + "\0".repeat(64) + "bomb/bomb/bomb.zip");
        refuses(door, "PK\u0003\u0004\u0014\0\b\b" + "word/vbaProject.bin");
        refuses(door, "%PDF-1.7\n1 0 obj <</Encrypt 2 0 R>> endobj");
        refuses(door, "%PDF-1.7\n1 0 obj <</OpenAction <</S /JavaScript>>>> endobj");
    }

    @Test
    @DisplayName("16: a file that grows when it is read")
    void row16Growing() {
        var bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">"
                        + "<!ENTITY d SYSTEM \"file:///etc/passwd\">]><EDEX><a>&c;&d;</a></EDEX>";
        for (var door : DOORS) {
            var answer = refuses(door, bomb);
            assertThat(answer.body()).doesNotContain("root:", "bbbb");
        }
        refuses("/importeren", "<EDEX>" + "<a>".repeat(20_000));
        refuses("/sociale-kaart/importeren/bestand", "[".repeat(20_000));
    }

    /// The text that every scanner knows, in two halves: a scanner may watch this folder too.
    @ParameterizedTest
    @MethodSource("doors")
    @DisplayName("17: a virus")
    void row17(String door) {
        refuses(door, "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");
    }

    @ParameterizedTest
    @MethodSource("doors")
    @DisplayName("18: a picture of 60,000 by 60,000 pixels")
    void row18(String door) {
        refuses(door, "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u00ea`\0\0\u00ea`");
    }

    private Caller.Answer refuses(String door, String content) {
        var answer = caller("internal_coordinator").upload(door, content);
        assertThat(answer.status()).as(door).isIn(413, 415, 422);
        refused(answer, answer.status(), "class=\"govuk-error-summary\"");
        return answer;
    }
}
