package nl.meldwijzer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.rehearsal.internal.ScenarioReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Every scenario of the repository holds; and a scenario that expects something else does not.
class ScenarioTests {
    private static final String CONTROL =
            """
            scenario: Controle
            protocol: po-2019
            school: {name: Proefschool}
            staff:
              marit: {name: Marit Zandstra, functions: [class_teacher]}
              rachida: {name: Rachida Amrani, functions: [attention_officer]}
            pupils:
              noor: {name: Noor Buitenhuis, born: 2018-04-02}
            steps:
              - {at: 2025-09-15T09:00, by: marit, do: signal.record, pupil: noor, as: s1, with: {kind: fact, text: Zij zat stil., date: 2025-09-15, place: lokaal, situation: kring, others_present: nobody}, expect: {EXPECT}}
              - {at: 2025-09-15T09:01, by: marit, do: page.open, dossier: s1, expect: {hidden: true}}
              - {at: 2025-09-15T09:02, check: {due: [{what: consult.ib, on: 2025-09-17, for: marit}, {what: route.choose, on: 2025-09-17, for: marit}], overdue: []}}
            """;

    private final Rehearsal rehearsal = new Rehearsal(Instant::now, new SecureRandom());

    static List<Path> scenarios() {
        return Scenes.files("");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void holds(Path file) {
        var reading = Rehearsal.read(file);

        assertThat(reading).isInstanceOf(Reading.Understood.class);
        assertThat(mismatches(((Reading.Understood) reading).scenario())).isEmpty();
    }

    @Test
    void holdsAsAControl() {
        assertThat(control("allow: true, warn: []")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "result | refuse: MINFIELDS",
                "result | hidden: true",
                "result | reason: GROUND",
                "warn | allow: true, warn: [LONG_AGO]",
                "due | allow: true, due: [{what: consult.ib, on: 2025-09-18}]",
                "due | allow: true, due: [{what: consult.ib, for: rachida}]",
                "due | allow: true, due: [{what: hypothesis.follow-up}]",
                "settled | allow: true, settled: [consult.ib]",
                "auto | allow: true, auto: [person.excluded]"
            })
    void findsWhatIsOtherwiseThanExpected(String code, String expectation) {
        assertThat(control(expectation))
                .singleElement()
                .satisfies(mismatch -> assertThat(mismatch.code()).isEqualTo(code));
    }

    private List<Played.Mismatch> control(String expectation) {
        var text = CONTROL.replace("EXPECT", expectation);
        var reading = ScenarioReader.read("control.yaml", text, Set.of("po-2019"));
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return mismatches(((Reading.Understood) reading).scenario());
    }

    private List<Played.Mismatch> mismatches(Scenario scenario) {
        var mismatches = new ArrayList<Played.Mismatch>();
        boolean holds = rehearsal.play(scenario, played -> mismatches.addAll(played.mismatches()));
        assertThat(holds).isEqualTo(mismatches.isEmpty());
        return mismatches;
    }
}
