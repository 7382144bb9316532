package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

import java.util.Set;

/// What grants on one dossier have: which dossier, in whose log it stands, and on what ground.
abstract class OnDossier extends Held {
    private final Place place;

    OnDossier(Grant.Basis basis, Place place) {
        super(basis);
        this.place = place;
    }

    /// The school's scope, or the board's for a sealed dossier.
    public final Scope scope() {
        return place.scope();
    }

    public final DossierId dossier() {
        return place.dossier();
    }

    /// Every ground on which the holder may see this dossier; never empty.
    public final Set<Ground> grounds() {
        return place.grounds();
    }

    /// Whether the holder may act here too. Emergency access is for reading.
    public final boolean mayAct() {
        return Policy.mayAct(place.grounds());
    }

    /// A dossier, and why its reader may see it.
    record Place(Scope scope, DossierId dossier, Set<Ground> grounds) {
        Place {
            grounds = Set.copyOf(grounds);
        }
    }
}
