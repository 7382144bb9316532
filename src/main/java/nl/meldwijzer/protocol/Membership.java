package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;

/// Somebody's place on the team of a dossier.
///
/// @param until the last day on which she sees the dossier; blank for as long as nobody takes her
///   off
public record Membership(StaffId person, Answer<LocalDate> until) {
    /// Whether she is on the team on a day.
    public boolean counts(LocalDate day) {
        return until.optional().filter(day::isAfter).isEmpty();
    }
}
