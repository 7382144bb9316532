package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.DossierPlaces;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Says in which log a dossier stands.
public final class Places implements DossierPlaces {
    private final Store store;
    private final Standing standing;

    public Places(Store store, Standing standing) {
        this.store = store;
        this.standing = standing;
    }

    @Override
    public Optional<Scope> scopeOf(SchoolId school, DossierId dossier) {
        var scopes = scopes(school);
        return store.read(in ->
                scopes.stream()
                        .filter(scope ->
                                RegisterRows.exists(in.sql(scope), new Place(scope, dossier)))
                        .findFirst());
    }

    @Override
    public Set<DossierId> sealedIn(Scope scope) {
        return store.read(scope, sql -> RegisterRows.sealed(sql, scope));
    }

    private List<Scope> scopes(SchoolId school) {
        var scopes = new ArrayList<Scope>();
        scopes.add(new Scope.School(school));
        standing.boardOf(school).ifPresent(board -> scopes.add(new Scope.Board(board)));
        return scopes;
    }
}
