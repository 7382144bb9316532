package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.DossierPlaces;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;

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
        return in(new Scope.School(school), dossier)
                .or(() ->
                        standing.boardOf(school)
                                .flatMap(board -> in(new Scope.Board(board), dossier)));
    }

    private Optional<Scope> in(Scope scope, DossierId dossier) {
        var place = new Place(scope, dossier);
        return store.ask(scope, sql -> RegisterRows.exists(sql, place))
                ? Optional.of(scope)
                : Optional.empty();
    }

    @Override
    public Set<DossierId> sealedIn(Scope scope) {
        return store.ask(scope, sql -> RegisterRows.sealed(sql, scope));
    }
}
