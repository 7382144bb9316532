package nl.meldwijzer.directory;

import nl.meldwijzer.directory.internal.StoredContacts;
import nl.meldwijzer.directory.internal.StoredDirectory;
import nl.meldwijzer.directory.internal.StoredDirectoryRegister;
import nl.meldwijzer.directory.internal.StoredImport;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.Vault;

import java.util.random.RandomGenerator;

/// This module put together, with Spring or without.
public record DirectoryAssembly(
        Directory directory,
        DirectoryRegister register,
        DirectoryImport imports,
        Contacts contacts,
        EmergencyNumbers emergencyNumbers) {

    /// Where the directory lies.
    public record Storage(Store store, Vault vault) {}

    /// Puts the module together.
    ///
    /// @param random for ids; cryptographic in production
    public static DirectoryAssembly of(
            Storage storage, ReportingCodes codes, DomainClock clock, RandomGenerator random) {
        var read = new StoredDirectory(storage.store(), storage.vault(), codes, clock);
        return new DirectoryAssembly(
                read,
                new StoredDirectoryRegister(storage.store(), storage.vault(), clock, random),
                new StoredImport(storage.store(), storage.vault(), clock, random),
                new StoredContacts(storage.store(), storage.vault(), clock, random),
                read::emergencyNumbers);
    }
}
