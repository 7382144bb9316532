package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

import java.time.LocalDate;

/// A row of the due items, its content still sealed.
record DueRow(
        Scope scope,
        DossierId dossier,
        byte[] key,
        LocalDate on,
        boolean isSettled,
        byte[] content) {
    Place place() {
        return new Place(scope, dossier);
    }
}
