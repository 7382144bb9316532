package nl.meldwijzer.people.internal;

import nl.meldwijzer.access.Standing;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Ids;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.ScopedSql;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.vault.Vault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// What the use cases of this module share: the tables, the store behind them, time and new ids.
/// Every write ends with the cached standing being forgotten.
public final class PeopleRows {
    final Organisations organisations = new Organisations();
    final Functions functions = new Functions();
    final Families families = new Families();
    final Sealing sealing;
    final Agreements agreements;
    final Groups groups;
    final Pupils pupils;
    final Employees employees;
    final Parents parents;
    final CachedStanding standing;
    final Vault vault;

    private final Store store;
    private final DomainClock clock;
    private final RandomGenerator random;

    public PeopleRows(Store store, Vault vault, DomainClock clock, RandomGenerator random) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.random = random;
        this.sealing = new Sealing(vault);
        this.agreements = new Agreements(sealing);
        this.groups = new Groups(sealing);
        this.pupils = new Pupils(sealing);
        this.employees = new Employees(sealing);
        this.parents = new Parents(sealing);
        this.standing = new CachedStanding(store, organisations, functions);
    }

    /// Who holds which function, from memory.
    public Standing standing() {
        return standing;
    }

    /// What is held at a school and at its board.
    List<Functions.Row> ofSchoolAndBoard(InScope school) {
        var held = new ArrayList<>(functions.all(school));
        held.addAll(ofBoard(school));
        return held;
    }

    /// What is held at the board of a school.
    List<Functions.Row> ofBoard(InScope school) {
        return switch (school.scope()) {
            case Scope.School(var id) ->
                    organisations
                            .school(school.rows(), id)
                            .map(card -> functions.all(school.at(new Scope.Board(card.board()))))
                            .orElse(List.of());
            case Scope.Board _, Scope.Install _ -> List.of();
        };
    }

    <T> T read(Function<ScopedSql, T> query) {
        return store.read(query);
    }

    <T> T write(Function<Tx, T> work) {
        try {
            return store.write(work);
        } finally {
            standing.forget();
        }
    }

    LocalDate today() {
        return clock.today();
    }

    String newId() {
        return Ids.next(clock.now(), random);
    }
}
