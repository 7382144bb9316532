package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.Act.CorrectNote;
import nl.meldwijzer.protocol.Act.FollowUp;
import nl.meldwijzer.protocol.Act.LocatePaper;
import nl.meldwijzer.protocol.Act.SettleHypothesis;
import nl.meldwijzer.protocol.FormRules.Typed;

import java.util.List;
import java.util.function.Predicate;

/// What is added to an earlier record: a correction, a follow-up, the place of its paper original,
/// the outcome of a hypothesis (S63, S72, S75, T30).
final class NoteConduct {
    static final Conduct<CorrectNote> CORRECTION =
            new Conduct<>(
                    List.of(ReferenceRules.HAS_CORRECTABLE_NOTE),
                    List.of(
                            ReferenceRules.aboutCorrectable(CorrectNote::about),
                            FormRules.required("about", act -> act.about().isBlank()),
                            FormRules.required("text", act -> Text.isBlank(act.text())),
                            FormRules.readable(act -> List.of(new Typed("text", act.text()))),
                            ConclusionRules.establishesNothing(
                                    attempt ->
                                            speaksForSchool(
                                                    attempt,
                                                    attempt.act().about(),
                                                    attempt.situation()::isCorrectable),
                                    CorrectNote::text)),
                    NoteConduct::correct);

    static final Conduct<FollowUp> FOLLOW_UP =
            new Conduct<>(
                    List.of(ReferenceRules.HAS_NOTE),
                    List.of(
                            ReferenceRules.aboutNote(Code.IMMUTABLE, FollowUp::about),
                            FormRules.required("about", act -> act.about().isBlank()),
                            FormRules.required("text", act -> Text.isBlank(act.text())),
                            FormRules.readable(act -> List.of(new Typed("text", act.text()))),
                            ConclusionRules.establishesNothing(
                                    attempt ->
                                            speaksForSchool(
                                                    attempt,
                                                    attempt.act().about(),
                                                    attempt.situation()::isVisible),
                                    FollowUp::text)),
                    NoteConduct::followUp);

    static final Conduct<LocatePaper> PAPER =
            new Conduct<>(
                    List.of(ReferenceRules.HAS_NOTE_ON_PAPER),
                    List.of(
                            ReferenceRules.aboutNote(Code.ABOUT, LocatePaper::about),
                            FormRules.required("about", act -> act.about().isBlank()),
                            FormRules.required("location", act -> Text.isBlank(act.location())),
                            FormRules.readable(
                                    act -> List.of(new Typed("location", act.location())))),
                    NoteConduct::locate);

    static final Conduct<SettleHypothesis> HYPOTHESIS =
            new Conduct<>(
                    List.of(RouteRules.STEP_PLAN_SEEN_TO_APPLY, ReferenceRules.HAS_OPEN_HYPOTHESIS),
                    List.of(
                            ReferenceRules.aboutOpenHypothesis(SettleHypothesis::about),
                            FormRules.required("about", act -> act.about().isBlank()),
                            FormRules.required("outcome", act -> act.outcome().isBlank()),
                            FormRules.required("text", act -> Text.isBlank(act.text())),
                            FormRules.readable(act -> List.of(new Typed("text", act.text()))),
                            ConclusionRules.establishesNothing(_ -> true, SettleHypothesis::text)),
                    NoteConduct::settle);

    private NoteConduct() {}

    /// What is added speaks with the voice of what it is added to.
    private static boolean speaksForSchool(
            Attempt<?> attempt, Answer<Long> about, Predicate<Recorded> mayBe) {
        return about.optional()
                .flatMap(attempt.situation().dossier()::entry)
                .filter(mayBe)
                .filter(recorded -> !recorded.entry().speaksForSchool())
                .isEmpty();
    }

    private static Decision.Accepted correct(Attempt<CorrectNote> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(new Entry.NoteCorrected(value(act.about()), act.text()))
                .accepted();
    }

    private static Decision.Accepted followUp(Attempt<FollowUp> attempt) {
        var about = value(attempt.act().about());
        return Recording.in(attempt.situation())
                .add(
                        new Entry.FollowUpNoted(about, attempt.act().text()),
                        dues -> dues.followedUp(about))
                .accepted();
    }

    private static Decision.Accepted locate(Attempt<LocatePaper> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(new Entry.PaperLocated(value(act.about()), act.location()))
                .accepted();
    }

    private static Decision.Accepted settle(Attempt<SettleHypothesis> attempt) {
        var act = attempt.act();
        var settled =
                new Entry.HypothesisSettled(value(act.about()), value(act.outcome()), act.text());
        return Recording.in(attempt.situation())
                .add(settled, dues -> dues(dues, settled, attempt.situation().dossier()))
                .accepted();
    }

    private static Dues dues(Dues dues, Entry.HypothesisSettled settled, Dossier dossier) {
        dossier.followUpOf(settled.about())
                .filter(_ -> dossier.isLastUnderItsFollowUp(settled.about()))
                .ifPresent(dues::settle);
        if (settled.outcome() == HypothesisOutcome.OPEN) {
            dossier.entry(settled.about())
                    .map(hypothesis -> Dues.recorder(hypothesis.author()))
                    .ifPresent(dues::followHypothesis);
        }
        return dues;
    }
}
