package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.Dossier.Noted;
import nl.meldwijzer.protocol.WeighingEntry.NotToReport;
import nl.meldwijzer.protocol.WeighingEntry.SafetyChecked;
import nl.meldwijzer.protocol.WeighingEntry.Taken;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What follows from the weighings and decisions of a dossier. A weighing counts until the help
/// that followed it lapsed or did not work: then the dossier is back in step 4 by itself.
record Weighed(Dossier dossier, LocalDate today) {
    static Weighed in(Situation at) {
        return new Weighed(at.dossier(), at.circumstances().today());
    }

    /// The last weighing that was not overtaken by what came of it.
    Optional<Noted<WeighingEntry.Weighed>> current() {
        return last(WeighingEntry.Weighed.class).filter(_ -> back().isEmpty());
    }

    Optional<Noted<Taken>> lastDecision() {
        return last(Taken.class);
    }

    /// The last decision on the weighing that counts.
    Optional<Noted<Taken>> decision() {
        return current()
                .flatMap(weighing ->
                        lastDecision().filter(taken -> taken.number() > weighing.number()));
    }

    boolean isHelpDecidedAfter(long number) {
        return decision()
                .filter(taken -> taken.entry().course().help() && taken.number() > number)
                .isPresent();
    }

    /// Why the last weighing does not count any more, where it does not.
    Optional<Progress.Back> back() {
        return last(WeighingEntry.Weighed.class)
                .flatMap(weighing -> new Helped(dossier).backAfter(weighing.number(), today));
    }

    /// What the framework says about the weighing that counts; nothing yet where there is none.
    FrameworkSays says() {
        return current()
                .map(weighing -> Framework.says(weighing.entry().weighing().answers()))
                .orElseGet(() -> Framework.says(Framework.Answers.NONE));
    }

    /// Whether the framework says something on answers that doubt whether there is a suspicion.
    boolean asksForAdvice() {
        return current().filter(one -> one.entry().weighing().answers().asksForAdvice()).isPresent()
                && !(says() instanceof FrameworkSays.Unanswered);
    }

    /// Whether it was decided not to report, knowing what the last weighing calls for.
    boolean isDecidedNotToReport() {
        long called =
                dossier.all(WeighingEntry.Weighed.class).stream()
                        .filter(weighing ->
                                Framework.says(weighing.entry().weighing().answers())
                                        .callsForReport())
                        .mapToLong(Noted::number)
                        .max()
                        .orElse(0);
        return last(NotToReport.class).filter(not -> not.number() > called).isPresent();
    }

    /// Whether safety was looked at after the last signal of concern, by somebody else.
    boolean isCheckedByAnother(Author author) {
        long concern = OpenDoubt.lastConcern(dossier, Long.MAX_VALUE);
        return dossier.all(SafetyChecked.class).stream()
                .filter(check -> check.number() > concern)
                .flatMap(check -> dossier.entry(check.number()).stream())
                .anyMatch(check -> !check.author().actor().equals(author.actor()));
    }

    private <E extends Entry> Optional<Noted<E>> last(Class<E> type) {
        List<Noted<E>> all = dossier.all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
