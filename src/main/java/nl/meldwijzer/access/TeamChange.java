package nl.meldwijzer.access;

import nl.meldwijzer.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A change of a dossier's team, said by an entry of that dossier.
public sealed interface TeamChange {
    /// Whom it is about.
    StaffId staff();

    /// Put on the team, until and including a last day when there is one. For who is on it already
    /// the last day becomes this one.
    record Added(StaffId staff, Optional<LocalDate> lastDay) implements TeamChange {}

    /// Taken off the team; nothing changes for who is not on it.
    record Removed(StaffId staff) implements TeamChange {}

    /// Let herself in, until a moment (T47).
    record Opened(StaffId staff, Instant until) implements TeamChange {}

    /// Excluded for good: off the team and out of sight, whatever her functions.
    record Excluded(StaffId staff) implements TeamChange {}
}
