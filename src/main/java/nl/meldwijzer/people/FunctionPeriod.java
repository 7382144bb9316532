package nl.meldwijzer.people;

import nl.meldwijzer.kernel.SchoolFunction;

import java.time.LocalDate;
import java.util.Optional;

/// That a function is held for a time (S171, S183).
///
/// @param from the first day
/// @param until the first day on which it is held no longer; empty until further notice
public record FunctionPeriod(SchoolFunction function, LocalDate from, Optional<LocalDate> until) {
    public FunctionPeriod {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("a period does not end before it begins");
        }
    }

    /// Until further notice.
    public static FunctionPeriod since(SchoolFunction function, LocalDate from) {
        return new FunctionPeriod(function, from, Optional.empty());
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until.isEmpty() || day.isBefore(until.get()));
    }

    /// The last day, as people say it; empty until further notice.
    public Optional<LocalDate> lastDay() {
        return until.map(day -> day.minusDays(1));
    }

    /// Whether both are ever held on one day.
    public boolean overlaps(FunctionPeriod other) {
        return isBeforeEndOf(other) && other.isBeforeEndOf(this);
    }

    private boolean isBeforeEndOf(FunctionPeriod other) {
        return other.until.isEmpty() || from.isBefore(other.until.get());
    }
}
