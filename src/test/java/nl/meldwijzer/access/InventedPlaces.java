package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where dossiers are, as a test says.
public record InventedPlaces(Map<DossierId, Scope> places, Collection<DossierId> sealed)
        implements DossierPlaces {
    /// Nowhere.
    public static InventedPlaces none() {
        return new InventedPlaces(Map.of(), Set.of());
    }

    @Override
    public Optional<Scope> scopeOf(SchoolId school, DossierId dossier) {
        return Optional.ofNullable(places.get(dossier));
    }

    @Override
    public Set<DossierId> sealedIn(Scope scope) {
        return Set.copyOf(sealed);
    }
}
