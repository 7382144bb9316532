package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;

import java.util.Optional;
import java.util.Set;

/// Where a dossier lives. Declared here, answered by `dossier`.
public interface DossierPlaces {
    /// The scope in which a dossier of this school stands: the school's own, or that of its board
    /// for a report about an employee. Empty when there is no such dossier at this school or its
    /// board.
    Optional<Scope> scopeOf(SchoolId school, DossierId dossier);

    /// The dossiers in a scope that only the board sees: all of the board's own, and those of a
    /// school that became a report about an employee (S80).
    Set<DossierId> sealedIn(Scope scope);
}
