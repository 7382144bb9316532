package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import java.util.Set;

/// When a dossier can be closed, and what waits until it is open again (S75, S125, S139, S194).
final class ClosingRules {
    private static final Article CLOSING = Article.of("closing", "S125", "S139");

    /// What has to be settled before a dossier is closed: somebody still waits for it.
    private static final Set<DueKind> FOLLOWED =
            Set.of(
                    DueKind.ADVICE,
                    DueKind.VEILIG_THUIS,
                    DueKind.VEILIG_THUIS_OFFICER,
                    DueKind.EMERGENCY,
                    DueKind.REPORT,
                    DueKind.REPORT_AFTER_ALL,
                    DueKind.HELP,
                    DueKind.EFFECT,
                    DueKind.OBJECTION,
                    DueKind.REPORT_TELL,
                    DueKind.REPORT_COMPLETE,
                    DueKind.AGREEMENTS,
                    DueKind.FEEDBACK,
                    DueKind.REPORT_REVIEW,
                    DueKind.VEILIG_THUIS_AGAIN);

    /// Steps, decisions and plans belong in an open dossier. What happened can always be written
    /// down.
    static final Rule<Situation> NOT_CLOSED =
            new Rule<>(
                    Code.CLOSED,
                    CLOSING,
                    WayOut.of("reopen", "dossier.reopen"),
                    at ->
                            when(
                                    Closing.isClosed(at.dossier()),
                                    new Missing.Earlier(Code.CLOSED, Missing.What.REOPENING)));

    static final Rule<Situation> CLOSED =
            new Rule<>(
                    Code.CLOSED,
                    CLOSING,
                    WayOut.of("go-on"),
                    at ->
                            when(
                                    !Closing.isClosed(at.dossier()),
                                    new Missing.Earlier(Code.CLOSED, Missing.What.CLOSING)));

    /// What was supposed has an answer before the end (S75).
    static final Rule<Situation> NO_OPEN_HYPOTHESIS =
            new Rule<>(
                    Code.HYPOPEN,
                    Article.of("hypothesis", "S75"),
                    WayOut.of("settle-before-closing", "hypothesis.settle"),
                    at ->
                            at.dossier().openHypotheses().stream()
                                    .<Missing>map(
                                            one -> new Missing.Settled(Code.HYPOPEN, one.number()))
                                    .toList());

    /// Somebody else looked at safety, knowing the last signal (S194).
    static final Rule<Situation> SAFETY_CHECKED =
            new Rule<>(
                    Code.SAFETYCHECK,
                    Article.of("safety-check", "S194"),
                    WayOut.of("ask-safety-check", "decision.check-safety", "team.add"),
                    at ->
                            when(
                                    !Weighed.in(at).isCheckedByAnother(at.author()),
                                    new Missing.Earlier(
                                            Code.SAFETYCHECK, Missing.What.SAFETY_CHECK)));

    /// Nothing is left that somebody still has to follow up.
    static final Rule<Situation> NOTHING_TO_FOLLOW =
            new Rule<>(
                    Code.FOLLOW,
                    Article.of("followed-up", "S4", "S138", "S167"),
                    WayOut.of("settle-first"),
                    at ->
                            at.dossier().openDue().stream()
                                    .filter(ClosingRules::isFollowed)
                                    .<Missing>map(
                                            item -> new Missing.DueSettled(Code.FOLLOW, item.key()))
                                    .toList());

    private ClosingRules() {}

    private static boolean isFollowed(DueItem item) {
        return DueKind.of(item.key().what()).filter(FOLLOWED::contains).isPresent();
    }
}
