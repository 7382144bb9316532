package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

/// What grants on one dossier have: which dossier, and in whose log it stands.
abstract class OnDossier extends Held {
    private final Scope scope;
    private final DossierId dossier;

    OnDossier(Grant.Basis basis, Scope scope, DossierId dossier) {
        super(basis);
        this.scope = scope;
        this.dossier = dossier;
    }

    /// The school's scope, or the board's for a sealed dossier.
    public final Scope scope() {
        return scope;
    }

    public final DossierId dossier() {
        return dossier;
    }
}
