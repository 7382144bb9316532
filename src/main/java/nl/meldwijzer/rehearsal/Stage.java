package nl.meldwijzer.rehearsal;

import nl.meldwijzer.access.AccessAssembly;
import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.directory.DirectoryAssembly;
import nl.meldwijzer.dossier.DossierAssembly;
import nl.meldwijzer.dossier.FilingDesk;
import nl.meldwijzer.governance.GovernanceAssembly;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.people.PeopleAssembly;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.util.random.RandomGenerator;

/// All modules on one data folder without a web server: for rehearsals, the command line and
/// benchmarks. Close it when done.
public record Stage(
        VaultAssembly vault,
        LedgerAssembly ledger,
        AccessAssembly access,
        PeopleAssembly people,
        DossierAssembly dossiers,
        DirectoryAssembly directory,
        GovernanceAssembly governance)
        implements AutoCloseable {

    /// What a stage needs from outside.
    ///
    /// @param random a cryptographic source of randomness
    public record Props(
            DomainClock clock,
            SecurityClock security,
            RandomGenerator random,
            AccessOptions access,
            FilingDesk filing) {}

    /// Opens the store of a folder, and makes it where there is none. The keys stand beside it.
    public static Stage at(Path data, Props props) {
        return at(data, VaultAssembly.of(VaultAssembly.besides(data)), props);
    }

    /// The same with keys that were opened already; closes them with the rest.
    public static Stage at(Path data, VaultAssembly vault, Props props) {
        return at(new StoreAddress.Embedded(data), vault, props);
    }

    /// The same wherever the store is.
    public static Stage at(StoreAddress address, VaultAssembly vault, Props props) {
        try {
            return on(vault, LedgerAssembly.of(address, vault, props.clock()), props);
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }

    private static Stage on(VaultAssembly keys, LedgerAssembly ledger, Props props) {
        var vault = keys.vault();
        var store = ledger.store();
        var people = PeopleAssembly.of(store, vault, props.clock(), props.random());
        var standing = people.standing();
        var access =
                AccessAssembly.of(
                        new AccessAssembly.Foundation(
                                store, vault, props.clock(), props.security(), props.random()),
                        standing,
                        DossierAssembly.places(store, standing),
                        props.access());
        var governance = GovernanceAssembly.of(store, vault, people.people(), props.clock());
        var dossiers =
                DossierAssembly.of(
                        new DossierAssembly.Storage(
                                vault, ledger.ledger(), store, governance.codes()),
                        new DossierAssembly.Persons(
                                standing,
                                access.gatekeeper(),
                                access.teams(),
                                access.teamChanges(),
                                people.people()),
                        new DossierAssembly.Surface(
                                props.clock(), props.security(), props.random(), props.filing()));
        var directory =
                DirectoryAssembly.of(
                        new DirectoryAssembly.Storage(store, vault),
                        governance.codes(),
                        props.clock(),
                        props.random());
        return new Stage(keys, ledger, access, people, dossiers, directory, governance);
    }

    @Override
    public void close() {
        dossiers.close();
        ledger.close();
        vault.close();
    }
}
