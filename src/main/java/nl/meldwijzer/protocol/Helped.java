package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.protocol.Dossier.Noted;
import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.HelpEntry.Evaluated;
import nl.meldwijzer.protocol.Progress.Back;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What follows from help that was organised (S138, S139).
///
/// A term that passed without an evaluation, and an evaluation that says that the help does not do
/// what safety needs, bring the dossier back to step 4, without anybody doing anything.
record Helped(Dossier dossier) {
    /// Why the dossier came back to step 4 after this weighing, if it did.
    Optional<Back> backAfter(long weighing, LocalDate today) {
        var plans = dossier.all(HelpEntry.Planned.class);
        var last = lastEvaluations();
        if (plans.stream().anyMatch(plan -> failedAfter(last(plan, last), weighing))) {
            return Optional.of(Back.FAILED);
        }
        return plans.stream()
                        .flatMap(plan -> term(plan, last).stream())
                        .anyMatch(term -> lapsedAfter(term, weighing, today))
                ? Optional.of(Back.LAPSED)
                : Optional.empty();
    }

    /// Whether the term of any help runs.
    boolean isRunning(LocalDate today) {
        var last = lastEvaluations();
        return dossier.all(HelpEntry.Planned.class).stream()
                .flatMap(plan -> term(plan, last).stream())
                .anyMatch(term -> !today.isAfter(term));
    }

    /// The number of the last evaluation that says that help does what safety needs; 0 without.
    long works() {
        return dossier.all(Evaluated.class).stream()
                .filter(one -> one.entry().works() == Reply.YES)
                .mapToLong(Noted::number)
                .max()
                .orElse(0);
    }

    /// How often it was too early to tell about this help.
    long tooEarly(long plan) {
        return evaluations(plan).filter(one -> one.entry().works() == Reply.TOO_EARLY).count();
    }

    /// What a due evaluation of this help can be about: the help, or the last evaluation of it.
    Stream<DueKey> dueEvaluations(long plan) {
        return Stream.concat(Stream.of(plan), evaluations(plan).map(Noted::number))
                .map(DueKind.EFFECT::about);
    }

    private static boolean failedAfter(Optional<Noted<Evaluated>> last, long weighing) {
        return last.filter(one -> one.entry().works() == Reply.NO && one.number() > weighing)
                .isPresent();
    }

    private boolean lapsedAfter(LocalDate term, long weighing, LocalDate today) {
        return today.isAfter(term) && !recordedOn(weighing).isAfter(term);
    }

    /// The day on which is looked back; none once the help was said to work, or not to.
    private static Optional<LocalDate> term(
            Noted<HelpEntry.Planned> plan, Map<Long, Noted<Evaluated>> evaluations) {
        return last(plan, evaluations)
                .map(one -> one.entry().newTerm().optional())
                .orElseGet(() -> Optional.of(plan.entry().help().term()));
    }

    private static Optional<Noted<Evaluated>> last(
            Noted<HelpEntry.Planned> plan, Map<Long, Noted<Evaluated>> evaluations) {
        return Optional.ofNullable(evaluations.get(plan.number()));
    }

    /// The last evaluation of each plan that was evaluated.
    private Map<Long, Noted<Evaluated>> lastEvaluations() {
        var last = new HashMap<Long, Noted<Evaluated>>();
        dossier.all(Evaluated.class).forEach(one -> last.put(one.entry().about(), one));
        return last;
    }

    private Stream<Noted<Evaluated>> evaluations(long plan) {
        return dossier.all(Evaluated.class).stream().filter(one -> one.entry().about() == plan);
    }

    private LocalDate recordedOn(long number) {
        return dossier.entry(number)
                .map(recorded -> recorded.at().atZone(DomainClock.ZONE).toLocalDate())
                .orElse(LocalDate.MIN);
    }
}
