package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.protocol.Framework.Answers;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.FrameworkSays.Beside;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// T51, T58: every combination of answers, against the derivation rule in the requirements.
class FrameworkTests {
    /// From what worries least to what worries most.
    private static final Map<Question, List<Reply>> BY_WORRY =
            new EnumMap<>(
                    Map.of(
                            Question.Q0, List.of(Reply.NO, Reply.YES),
                            Question.Q1, List.of(Reply.NO, Reply.DOUBT, Reply.YES),
                            Question.Q2, List.of(Reply.NO, Reply.DOUBT, Reply.YES),
                            Question.Q3, List.of(Reply.YES, Reply.DOUBT, Reply.NO),
                            Question.Q4, List.of(Reply.YES, Reply.PARTLY, Reply.DOUBT, Reply.NO),
                            Question.Q5, List.of(Reply.YES, Reply.TOO_EARLY, Reply.NO)));

    @Test
    void everyQuestionOffersExactlyTheRepliesOfTheFramework() {
        BY_WORRY.forEach((question, replies) ->
                assertThat(question.replies()).containsExactlyInAnyOrderElementsOf(replies));
        assertThat(all()).hasSize(3 * 4 * 4 * 4 * 5 * 4);
    }

    @Test
    void callsForAReportExactlyWhenTheDerivationRuleDoes() {
        for (var answers : all()) {
            assertThat(Framework.says(answers).callsForReport())
                    .as("%s", answers)
                    .isEqualTo(derived(answers));
        }
    }

    /// Written out again, apart from the table in the product.
    private static boolean derived(Answers answers) {
        return is(answers, Question.Q0, Set.of(Reply.YES))
                || is(answers, Question.Q2, Set.of(Reply.YES, Reply.DOUBT))
                || is(answers, Question.Q3, Set.of(Reply.NO, Reply.DOUBT))
                || is(answers, Question.Q4, Set.of(Reply.NO, Reply.PARTLY, Reply.DOUBT))
                || is(answers, Question.Q5, Set.of(Reply.NO));
    }

    private static boolean is(Answers answers, Question question, Set<Reply> replies) {
        return answers.to(question).filter(replies::contains).isPresent();
    }

    @Test
    void namesEveryAnswerThatLeadsToTheReport() {
        for (var answers : all()) {
            if (Framework.says(answers) instanceof FrameworkSays.Report report) {
                for (var question : Question.values()) {
                    var alone =
                            answers.to(question).map(reply -> Answers.NONE.with(question, reply));
                    assertThat(report.because().contains(question))
                            .isEqualTo(alone.filter(FrameworkTests::derived).isPresent());
                }
            }
        }
    }

    @Test
    void walksTheQuestionsInOrderWhereNoReportIsCalledFor() {
        for (var answers : all()) {
            if (derived(answers)) {
                continue;
            }
            assertThat(Framework.says(answers)).as("%s", answers).isEqualTo(walked(answers));
        }
    }

    private static FrameworkSays walked(Answers answers) {
        for (var question : List.of(Question.Q0, Question.Q1)) {
            if (answers.to(question).isEmpty()) {
                return new FrameworkSays.Unanswered(question);
            }
        }
        if (is(answers, Question.Q1, Set.of(Reply.NO))) {
            return new FrameworkSays.NoSuspicion();
        }
        var open =
                Stream.of(Question.Q2, Question.Q3, Question.Q4)
                        .filter(question -> answers.to(question).isEmpty())
                        .findFirst();
        if (open.isPresent()) {
            return new FrameworkSays.Unanswered(open.orElseThrow());
        }
        return switch (answers.to(Question.Q5).orElse(Reply.DOUBT)) {
            case YES -> new FrameworkSays.HelpWorks();
            case TOO_EARLY -> new FrameworkSays.MoreTime();
            case NO, DOUBT, PARTLY -> new FrameworkSays.Help();
        };
    }

    @Test
    void moreWorryNeverTakesAReportAway() {
        for (var answers : all()) {
            for (var worse : worse(answers)) {
                if (Framework.says(answers).callsForReport()) {
                    assertThat(Framework.says(worse).callsForReport())
                            .as("%s after %s", worse, answers)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void oneMoreAnswerNeverTakesAReportAway() {
        for (var answers : all()) {
            if (!Framework.says(answers).callsForReport()) {
                continue;
            }
            for (var question : Question.values()) {
                question.replies().stream()
                        .filter(_ -> answers.to(question).isEmpty())
                        .forEach(reply ->
                                assertThat(Framework.says(answers.with(question, reply)))
                                        .matches(FrameworkSays::callsForReport));
            }
        }
    }

    private static List<Answers> worse(Answers answers) {
        var worse = new ArrayList<Answers>();
        answers.replies()
                .forEach((question, reply) -> {
                    var order = BY_WORRY.getOrDefault(question, List.of());
                    order.subList(order.indexOf(reply) + 1, order.size())
                            .forEach(next -> worse.add(answers.with(question, next)));
                });
        return worse;
    }

    /// Decision 10: doubt about safety, help or cooperation ends in what an outright no would.
    @Test
    void doubtAfterASuspicionAlwaysCallsForAReport() {
        for (var question : List.of(Question.Q2, Question.Q3, Question.Q4)) {
            assertThat(all())
                    .filteredOn(answers -> is(answers, question, Set.of(Reply.DOUBT)))
                    .hasSizeGreaterThan(100)
                    .allMatch(answers -> Framework.says(answers).callsForReport());
        }
        assertThat(all())
                .filteredOn(Answers::asksForAdvice)
                .isNotEmpty()
                .allMatch(answers -> is(answers, Question.Q1, Set.of(Reply.DOUBT)))
                .noneMatch(answers -> Framework.says(answers) instanceof FrameworkSays.NoSuspicion);
    }

    @Test
    void onlyDangerNowIsAtOnce() {
        for (var answers : all()) {
            if (Framework.says(answers) instanceof FrameworkSays.Report report) {
                assertThat(report.atOnce()).isEqualTo(is(answers, Question.Q0, Set.of(Reply.YES)));
            }
        }
    }

    @Test
    void helpBesideAReportFollowsFromTheQuestionAboutHelp() {
        var unsafe = Answers.NONE.with(Question.Q2, Reply.YES);

        assertThat(beside(unsafe)).contains(Beside.WITH_VEILIG_THUIS);
        assertThat(beside(unsafe.with(Question.Q3, Reply.YES))).contains(Beside.POSSIBLE);
        assertThat(beside(unsafe.with(Question.Q3, Reply.NO))).contains(Beside.NOT_POSSIBLE);
        assertThat(beside(unsafe.with(Question.Q3, Reply.DOUBT)))
                .contains(Beside.WITH_VEILIG_THUIS);
    }

    private static Optional<Beside> beside(Answers answers) {
        return Framework.says(answers) instanceof FrameworkSays.Report(_, var help)
                ? Optional.of(help)
                : Optional.empty();
    }

    @Test
    void aReplyThatAQuestionDoesNotKnowIsNoAnswer() {
        assertThatThrownBy(() -> Answers.NONE.with(Question.Q0, Reply.DOUBT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Question.Q2.key(Reply.TOO_EARLY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Course.Protection.class)
    void toReportIsNeverADeviation(Course.Protection protection) {
        for (var answers : all()) {
            var says = Framework.says(answers);
            for (var help : List.of(true, false)) {
                var course = new Course(true, help, protection);
                assertThat(course.deviation(says)).isEmpty();
                assertThat(course.contradicts(says)).isFalse();
            }
        }
    }

    @Test
    void helpInsteadOfAReportIsADeviationWhereTheFrameworkOrDoubtCallsForOne() {
        for (var answers : all()) {
            var says = Framework.says(answers);
            for (var protection : Course.Protection.values()) {
                var deviation = new Course(false, true, protection).deviation(says);
                var doubt = protection != Course.Protection.SUFFICIENT;
                assertThat(deviation.isPresent()).isEqualTo(derived(answers) || doubt);
                assertThat(deviation.filter(Course.Deviation.NO_REPORT::equals).isPresent())
                        .isEqualTo(derived(answers));
            }
        }
    }

    @Test
    void neitherReportNorHelpFitsOnlyWithoutSuspicionOrAfterHelpThatWorks() {
        for (var answers : all()) {
            var says = Framework.says(answers);
            var nothing = new Course(false, false, Course.Protection.SUFFICIENT);
            assertThat(nothing.contradicts(says))
                    .isEqualTo(
                            !(says instanceof FrameworkSays.NoSuspicion
                                    || says instanceof FrameworkSays.HelpWorks));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyQuestionReplyExampleAndResultHasItsWords(String language) throws IOException {
        var texts = ProtocolMessagesTests.texts(language);

        assertThat(texts.keySet()).containsAll(keys());
        assertThat(
                        texts.stringPropertyNames().stream()
                                .filter(key -> key.startsWith("protocol.framework.q"))
                                .filter(Predicate.not(keys()::contains)))
                .isEmpty();
    }

    /// S205: nothing that the framework says states what is the case.
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyResultSaysWhoSpeaks(String language) throws IOException {
        var speaker = language.equals("nl") ? "afwegingskader" : "framework";

        assertThat(ProtocolMessagesTests.texts(language))
                .allSatisfy((key, text) -> {
                    if (key.toString().startsWith("protocol.framework.says.")) {
                        assertThat(text.toString()).containsIgnoringCase(speaker);
                    }
                });
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        for (var question : Question.values()) {
            keys.add(question.key());
            question.replies().forEach(reply -> keys.add(question.key(reply)));
            keys.addAll(question.examples());
        }
        all().forEach(answers -> keys.add(Framework.says(answers).key()));
        return keys;
    }

    private static List<Answers> all() {
        var all = List.of(Answers.NONE);
        for (var question : Question.values()) {
            all =
                    all.stream()
                            .flatMap(answers ->
                                    Stream.concat(
                                            Stream.of(answers),
                                            question.replies().stream()
                                                    .map(reply -> answers.with(question, reply))))
                            .toList();
        }
        return all;
    }
}
