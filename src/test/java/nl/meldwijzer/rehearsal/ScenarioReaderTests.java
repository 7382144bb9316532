package nl.meldwijzer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.rehearsal.internal.ScenarioReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Set;
import java.util.stream.Stream;

/// A typing error in a scenario is told, with its line, and never passes by accident.
class ScenarioReaderTests {
    private static final String SOUND =
            """
            scenario: Proef
            protocol: po-2019
            school:
              name: Proefschool
              holidays: [2025-10-18..2025-10-26]
            staff:
              marit: {name: Marit, functions: [class_teacher]}
            pupils:
              noor:
                name: Noor
                born: 2018-04-02
            steps:
              - {at: 2025-09-15T10:40, by: marit, do: signal.record, pupil: noor, as: h1, expect: {allow: true}}
              - {at: 2025-09-15T10:41, by: marit, do: note.follow-up, dossier: h1, with: {about: h1}, expect: {allow: true}}
              - {at: 2025-09-16T10:42, check: {due: [{what: consult.ib, on: 2025-09-17, for: marit}], overdue: []}}
            """;

    @Test
    void readsASoundScenario() {
        assertThat(read(SOUND)).isInstanceOf(Reading.Understood.class);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("name: Proefschool", "nane: Proefschool", "key", 4),
                mistake("by: marit, do: signal", "bij: marit, do: signal", "key", 13),
                mistake(
                        "expect: {allow: true}}\n  - {at: 2025-09-15T10:41",
                        "expect: {alow: true}}\n  - {at: 2025-09-15T10:41",
                        "key",
                        13),
                mistake("overdue: []", "late: []", "key", 15),
                mistake("protocol: po-2019", "protocol: po-2091", "protocol", 2),
                mistake("born: 2018-04-02", "born: 2018-02-30", "date", 11),
                mistake("2025-10-18..2025-10-26", "2025-10-26..2025-10-18", "days", 5),
                mistake("[class_teacher]", "[clas_teacher]", "function", 7),
                mistake("T10:41", "T10:39", "back", 14),
                mistake("2025-09-15T10:40", "2025-09-15 10:40", "moment", 13),
                mistake("2025-09-16T10:42", "2025-10-26T02:30", "clock-change", 15),
                mistake("by: marit, do: signal", "by: noor, do: signal", "unknown.staff", 13),
                mistake("pupil: noor, as", "pupil: marit, as", "unknown.pupil", 13),
                mistake("dossier: h1", "dossier: h2", "unknown.step", 14),
                mistake("as: h1", "as: marit", "ambiguous", 13),
                mistake("dossier: h1", "pupil: noor, dossier: h1", "pupil-or-dossier", 14),
                mistake("check: {due", "by: marit, check: {due", "check-alone", 15),
                mistake(
                        "{allow: true}}\n  - {at: 2025-09-16",
                        "{allow: true, hidden: true}}\n  - {at: 2025-09-16",
                        "one-result",
                        14),
                mistake(
                        "{allow: true}}\n  - {at: 2025-09-16",
                        "{allow: yes}}\n  - {at: 2025-09-16",
                        "flag",
                        14),
                mistake("pupils:\n  noor:", "pupils:\n  marit:", "ambiguous", 10),
                mistake("name: Noor", "name: &n Noor", "anchor", 10),
                mistake("name: Noor", "name:", "text", 10),
                mistake("name: Noor\n", "", "missing", 10),
                mistake("scenario: Proef", "scenario: Proef\nscenario: Proef", "twice", 2),
                mistake("scenario: Proef", "scenario: [Proef", "yaml", 2));
    }

    private static Arguments mistake(String sound, String wrong, String code, int line) {
        return Arguments.of(sound, wrong, code, line);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void namesTheLineOfAMistake(String sound, String wrong, String code, int line) {
        assertThat(SOUND).contains(sound);

        var reading = read(SOUND.replace(sound, wrong));

        assertThat(reading).isInstanceOf(Reading.Unreadable.class);
        var problem = ((Reading.Unreadable) reading).problem();
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.file()).isEqualTo("proef.yaml");
    }

    private static Reading read(String text) {
        return ScenarioReader.read("proef.yaml", text, Set.of("po-2019"));
    }
}
