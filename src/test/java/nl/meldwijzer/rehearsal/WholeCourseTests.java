package nl.meldwijzer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.function.Predicate.not;

import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Code;
import nl.meldwijzer.protocol.Route;
import nl.meldwijzer.protocol.Vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The long scenarios, from first signal to the end, together play every act there is, every
/// outcome code and every route. What they leave out is named.
class WholeCourseTests {
    private static final String PREFIX = "verloop-";
    private static final int FEWEST = 12;

    /// Acts that were built while the scenarios were written. One that is played is no longer here.
    private static final Set<String> ACTS_TO_COME =
            Set.of("family.link", "task.assign", "task.report", "dossier.evaluate", "question.ask");

    /// Codes that no scenario can meet, with the reason.
    private static final Map<Code, String> NOT_MET =
            Map.of(
                    Code.AGREE, "met as something due: report.agreements",
                    Code.UNOPENED, "a dossier of the store begins with its opening",
                    Code.STATS, "there are no figures yet");

    private static final Set<String> SEEN = Scenes.of(PREFIX);

    @Test
    void areAtLeastTwelve() {
        assertThat(Scenes.files(PREFIX)).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void playEveryActUntilItIsDone() {
        var missing =
                Vocabulary.acts().stream()
                        .map(ActSpec::name)
                        .filter(name -> !SEEN.contains(name + " allow"))
                        .filter(not(ACTS_TO_COME::contains));
        assertThat(missing).isEmpty();
        assertThat(ACTS_TO_COME).noneMatch(name -> SEEN.contains(name + " allow"));
    }

    @Test
    void meetEveryCode() {
        var met =
                SEEN.stream()
                        .map(outcome -> outcome.split(" "))
                        .filter(words -> Set.of("refuse", "reason").contains(words[1]))
                        .map(words -> words[2])
                        .collect(Collectors.toSet());
        var missing =
                Arrays.stream(Code.values())
                        .filter(code -> !met.contains(code.name()))
                        .filter(not(NOT_MET::containsKey));
        assertThat(missing).isEmpty();
        assertThat(NOT_MET.keySet()).noneMatch(code -> met.contains(code.name()));
    }

    @Test
    void takeEveryRoute() {
        var taken =
                Scenes.files(PREFIX).stream()
                        .map(Scenes::scenario)
                        .flatMap(Scenes::acts)
                        .filter(act -> act.act().equals("route.choose"))
                        .flatMap(act -> Stream.ofNullable(act.with().fields().get("route")))
                        .flatMap(route -> route.values().stream())
                        .collect(Collectors.toSet());
        assertThat(taken).containsAll(Arrays.stream(Route.values()).map(Route::wireName).toList());
    }

    /// The special routes of the protocol, each by the act that makes it one.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "emergency.note allow",
                "report.record due report.complete",
                "employee.report allow",
                "dossier.convert allow",
                "route.choose warn BETWEEN_PUPILS",
                "dossier.reopen allow",
                "not-report.decide allow",
                "effect.evaluate due report.after-all",
                "signal.record due report.after-all",
                "report.review due report.call-again",
                "report.waive-announcement allow",
                "signal.record due contact.veilig-thuis",
                "de-sprong-2010 dossier.close allow",
                "de-sprong-2010 report.record allow"
            })
    void takeEverySpecialRoute(String outcome) {
        assertThat(SEEN).contains(outcome);
    }
}
