package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;

import java.util.Optional;

/// Where a dossier lives. Declared here, answered by `dossier`.
public interface DossierPlaces {
    /// The scope in which a dossier of this school stands: the school's own, or that of its board
    /// for a sealed one. Empty when there is no such dossier at this school or its board.
    Optional<Scope> scopeOf(SchoolId school, DossierId dossier);
}
