package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// Reads teams and exclusions. Cached nowhere: a change counts from the next request on.
public interface Teams {
    /// The team and the exclusions of a dossier as they stand; `verify` compares them with the fold
    /// of its entries.
    Team current(Scope scope, DossierId dossier);

    /// The dossiers on whose team somebody is on a day.
    Set<DossierId> dossiersOf(Scope scope, StaffId staff, LocalDate day);

    /// The dossiers to which somebody let herself in, for as long as that lasts.
    Set<DossierId> openedBy(Scope scope, StaffId staff, Instant now);

    /// How often somebody let herself in anywhere in a scope, with access that ends after a moment.
    int openings(Scope scope, StaffId staff, Instant endingAfter);

    /// The dossiers in which somebody is excluded.
    Set<DossierId> excludedFrom(Scope scope, StaffId staff);
}
