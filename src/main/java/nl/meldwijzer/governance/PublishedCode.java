package nl.meldwijzer.governance;

import nl.meldwijzer.kernel.SchoolId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What anybody may know of a school's code: that there is one, since when, and its steps (S179).
/// It is meant to be known, so it asks for no Grant. Holds nothing of anybody, nor what the school
/// tells its staff.
public interface PublishedCode {
    /// The version in force; empty as long as nobody adopted one.
    Optional<Published> of(SchoolId school);

    /// The version in force, as far as anybody may know it.
    ///
    /// @param steps their names, as the school calls them
    record Published(long number, LocalDate on, List<String> steps) {
        public Published {
            steps = List.copyOf(steps);
        }
    }
}
