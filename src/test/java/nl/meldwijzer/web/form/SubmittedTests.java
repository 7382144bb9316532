package nl.meldwijzer.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;

class SubmittedTests {
    /// A date without its time went blank on the form that came back.
    @ParameterizedTest
    @CsvSource({
        "15, 9, 2025, 10.40, 2025-09-15T10:40",
        "15, 9, 2025, 9:40, 2025-09-15T09:40",
        "15, 9, 2025, '', 2025-09-15",
        "'', '', '', 10.40, --T10:40",
        "15, '', '', '', --15",
        "'', '', '', '', ''"
    })
    void keepsHalfAMoment(String day, String month, String year, String time, String whole) {
        var sent = new LinkedMultiValueMap<String, String>();
        sent.add("at.day", day);
        sent.add("at.month", month);
        sent.add("at.year", year);
        sent.add("at.time", time);

        assertThat(Submitted.read(sent).fields().first("at")).isEqualTo(whole);
    }
}
