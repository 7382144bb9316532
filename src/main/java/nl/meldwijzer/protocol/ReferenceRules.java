package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import java.util.List;
import java.util.function.Function;

/// What an act is about is there, and may be added to (S72, S75). A saved record is never changed
/// (S60): the acts that would do so do not exist.
final class ReferenceRules {
    private static final Article ADDED = Article.of("never-changed", "S60", "S72", "T30");
    private static final Article HYPOTHESIS = Article.of("hypothesis", "S75");

    /// A correction or follow-up needs a note; so does the place of a paper original (S63).
    static final Rule<Situation> HAS_NOTE = hasNote(Code.IMMUTABLE);

    static final Rule<Situation> HAS_NOTE_ON_PAPER = hasNote(Code.ABOUT);

    /// Notes are corrected by who wrote them, or by the attention officer.
    static final Rule<Situation> HAS_CORRECTABLE_NOTE =
            new Rule<>(
                    Code.IMMUTABLE,
                    ADDED,
                    WayOut.of("follow-up", "note.follow-up"),
                    at ->
                            when(
                                    at.correctableNotes().isEmpty(),
                                    new Missing.NoteToCorrect(Code.IMMUTABLE)));

    static final Rule<Situation> HAS_OPEN_HYPOTHESIS =
            new Rule<>(
                    Code.ABOUT,
                    HYPOTHESIS,
                    WayOut.of("follow-up", "note.follow-up"),
                    at ->
                            when(
                                    at.visibleOpenHypotheses().isEmpty(),
                                    new Missing.OpenHypothesis(Code.ABOUT)));

    private ReferenceRules() {}

    private static Rule<Situation> hasNote(Code code) {
        return new Rule<>(
                code,
                ADDED,
                WayOut.of("record-first", "signal.record"),
                at -> when(at.visibleNotes().isEmpty(), new Missing.NoteToAddTo(code)));
    }

    static <A extends Act> Rule<Attempt<A>> aboutNote(Code code, Function<A, Answer<Long>> about) {
        return about(code, ADDED, about, Situation::visibleNotes, new Missing.NoteToAddTo(code));
    }

    static <A extends Act> Rule<Attempt<A>> aboutCorrectable(Function<A, Answer<Long>> about) {
        return about(
                Code.IMMUTABLE,
                ADDED,
                about,
                Situation::correctableNotes,
                new Missing.NoteToCorrect(Code.IMMUTABLE));
    }

    static <A extends Act> Rule<Attempt<A>> aboutOpenHypothesis(Function<A, Answer<Long>> about) {
        return about(
                Code.ABOUT,
                HYPOTHESIS,
                about,
                Situation::visibleOpenHypotheses,
                new Missing.OpenHypothesis(Code.ABOUT));
    }

    private static <A extends Act> Rule<Attempt<A>> about(
            Code code,
            Article article,
            Function<A, Answer<Long>> about,
            Function<Situation, List<Recorded>> candidates,
            Missing missing) {
        return new Rule<>(
                code,
                article,
                WayOut.of("follow-up", "note.follow-up"),
                attempt ->
                        about.apply(attempt.act())
                                .optional()
                                .map(number ->
                                        when(
                                                !contains(
                                                        candidates.apply(attempt.situation()),
                                                        number),
                                                missing))
                                .orElse(List.of()));
    }

    private static boolean contains(List<Recorded> candidates, long number) {
        return candidates.stream().anyMatch(recorded -> recorded.number() == number);
    }
}
