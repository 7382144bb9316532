package nl.meldwijzer.rehearsal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.rehearsal.internal.AuditDesk;

import java.time.LocalDate;

/// Moves a practice school to a later day, so that one can see what becomes due. There is no such
/// thing in a real school.
public final class PracticeTime {
    private static final int FURTHEST_DAYS = 400;

    private final PracticeClock clock;
    private final AuditDesk audit;

    /// Moves this clock and writes it down.
    public PracticeTime(PracticeClock clock, AuditDesk audit) {
        this.clock = clock;
        this.audit = audit;
    }

    public sealed interface Outcome {
        record Moved(LocalDate today) implements Outcome {}

        /// The day is today or earlier; time does not go back.
        record NotAhead() implements Outcome {}

        /// The day is more than a year away: probably a typing error.
        record TooFar() implements Outcome {}
    }

    /// Today at the practice school.
    public LocalDate today() {
        return clock.today();
    }

    public Outcome handle(Grant.School grant, LocalDate day) {
        if (day.isAfter(clock.today().plusDays(FURTHEST_DAYS))) {
            return new Outcome.TooFar();
        }
        if (!clock.moveTo(day)) {
            return new Outcome.NotAhead();
        }
        audit.commit(grant.line().with("practice-day", day.toString()));
        return new Outcome.Moved(clock.today());
    }
}
