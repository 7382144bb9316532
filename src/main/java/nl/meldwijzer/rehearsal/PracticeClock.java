package nl.meldwijzer.rehearsal;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// Domain time of a practice school: runs like real time, some distance away from it, and can be
/// moved forward to another day. It never goes back, because what is recorded never does.
public final class PracticeClock implements DomainClock {
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final SecurityClock real;
    private final PracticeMark mark;
    private Duration ahead;

    private PracticeClock(SecurityClock real, PracticeMark mark) {
        this.real = real;
        this.mark = mark;
        this.ahead = mark.ahead();
    }

    /// The clock of a marked folder.
    public static PracticeClock of(PracticeMark mark, SecurityClock real) {
        return new PracticeClock(real, mark);
    }

    /// Marks a folder, with a clock that starts at a moment.
    static PracticeClock startingAt(Instant moment, PracticeMark mark, SecurityClock real) {
        mark.write(Duration.between(real.now(), moment));
        return new PracticeClock(real, mark);
    }

    @Override
    public synchronized Instant now() {
        return real.now().plus(ahead);
    }

    /// Moves to the morning of a later day.
    ///
    /// @return whether the day lay ahead; otherwise nothing changed
    public synchronized boolean moveTo(LocalDate day) {
        var morning = day.atTime(MORNING).atZone(ZONE).toInstant();
        if (!morning.isAfter(now())) {
            return false;
        }
        var further = Duration.between(real.now(), morning);
        mark.write(further);
        ahead = further;
        return true;
    }
}
