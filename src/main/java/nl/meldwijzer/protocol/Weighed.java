package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.Dossier.Noted;
import nl.meldwijzer.protocol.WeighingEntry.NotToReport;
import nl.meldwijzer.protocol.WeighingEntry.SafetyChecked;
import nl.meldwijzer.protocol.WeighingEntry.Taken;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// What follows from the weighings and decisions of a dossier. A weighing counts until the help
/// that followed it lapsed or did not work: then the dossier is back in step 4 by itself.
record Weighed(Dossier dossier, LocalDate today) {
    static Weighed in(Situation at) {
        return new Weighed(at.dossier(), at.circumstances().today());
    }

    /// The last weighing that was not overtaken by what came of it. What was closed is weighed
    /// anew.
    Optional<Noted<WeighingEntry.Weighed>> current() {
        return last(WeighingEntry.Weighed.class)
                .filter(weighing -> weighing.number() > Closing.lastClosed(dossier))
                .filter(_ -> back().isEmpty());
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

    /// Whether somebody asked if there will be a report after all, and nobody answered (S139).
    boolean isAskedAfterAll() {
        return askedAfterAll() > dossier.last(NotToReport.class);
    }

    private long askedAfterAll() {
        return dossier.openDue().stream()
                .filter(DueKind.REPORT_AFTER_ALL::isKindOf)
                .mapToLong(item -> item.key().about())
                .max()
                .orElse(0);
    }

    /// Whether it was decided not to report, knowing what the last weighing calls for, and what
    /// asked for a report after all.
    boolean isDecidedNotToReport() {
        long called =
                dossier.all(WeighingEntry.Weighed.class).stream()
                        .filter(weighing ->
                                Framework.says(weighing.entry().weighing().answers())
                                        .callsForReport())
                        .mapToLong(Noted::number)
                        .max()
                        .orElse(0);
        return dossier.last(NotToReport.class) > Math.max(called, askedAfterAll());
    }

    /// Whether somebody else looked at safety, knowing the last signal of concern, the last
    /// decision and what came of it.
    boolean isCheckedByAnother(Author author) {
        long turn = lastTurn();
        return dossier.all(SafetyChecked.class).stream()
                .filter(check -> check.number() > turn)
                .flatMap(check -> dossier.entry(check.number()).stream())
                .anyMatch(check -> !check.author().actor().equals(author.actor()));
    }

    private long lastTurn() {
        return LongStream.of(
                        OpenDoubt.lastConcern(dossier, Long.MAX_VALUE),
                        dossier.last(Taken.class),
                        dossier.last(NotToReport.class),
                        dossier.last(HelpEntry.Evaluated.class),
                        dossier.last(ReportEntry.LookedBack.class))
                .max()
                .orElse(0);
    }

    private <E extends Entry> Optional<Noted<E>> last(Class<E> type) {
        List<Noted<E>> all = dossier.all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
