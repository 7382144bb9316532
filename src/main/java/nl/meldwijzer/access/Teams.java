package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.Set;

/// Reads teams and exclusions. Cached nowhere: a change counts from the next request on.
public interface Teams {
    /// The team and the exclusions of a dossier as they stand; `verify` compares them with the fold
    /// of its entries.
    Team current(Scope scope, DossierId dossier);

    /// The dossiers on whose team somebody is on a day.
    Set<DossierId> dossiersOf(Scope scope, StaffId staff, LocalDate day);

    /// The dossiers in which somebody is excluded.
    Set<DossierId> excludedFrom(Scope scope, StaffId staff);
}
