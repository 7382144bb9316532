package nl.meldwijzer.access;

import nl.meldwijzer.kernel.StaffId;

/// A change of a dossier's team, said by an entry of that dossier.
public sealed interface TeamChange {
    /// Whom it is about.
    StaffId staff();

    /// Put on the team; nothing changes for who is on it already.
    record Added(StaffId staff) implements TeamChange {}

    /// Taken off the team; nothing changes for who is not on it.
    record Removed(StaffId staff) implements TeamChange {}

    /// Excluded for good: off the team and out of sight, whatever her functions.
    record Excluded(StaffId staff) implements TeamChange {}
}
