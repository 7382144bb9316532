package nl.meldwijzer.people;

import nl.meldwijzer.access.Standing;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.internal.PeopleRows;
import nl.meldwijzer.people.internal.StoredFounding;
import nl.meldwijzer.people.internal.StoredImport;
import nl.meldwijzer.people.internal.StoredPeople;
import nl.meldwijzer.people.internal.StoredRegister;
import nl.meldwijzer.people.internal.StoredSchools;
import nl.meldwijzer.vault.Vault;

import java.util.random.RandomGenerator;

/// This module put together, with Spring or without.
public final class PeopleAssembly {
    private final PeopleRows rows;

    private PeopleAssembly(PeopleRows rows) {
        this.rows = rows;
    }

    /// Puts the module together. One per store: standing is cached in it.
    ///
    /// @param random for ids; cryptographic in production
    public static PeopleAssembly of(
            Store store, Vault vault, DomainClock clock, RandomGenerator random) {
        return new PeopleAssembly(new PeopleRows(store, vault, clock, random));
    }

    public Standing standing() {
        return rows.standing();
    }

    public People people() {
        return new StoredPeople(rows);
    }

    public PeopleRegister register() {
        return new StoredRegister(rows);
    }

    public ImportFile importFile() {
        return new StoredImport(rows);
    }

    public Founding founding() {
        return new StoredFounding(rows);
    }

    public Schools schools() {
        return new StoredSchools(rows);
    }
}
