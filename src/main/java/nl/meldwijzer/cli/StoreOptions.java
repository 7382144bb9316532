package nl.meldwijzer.cli;

import nl.meldwijzer.cli.database.DatabaseOptions;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Which store a command is about, and what opens its keys.
final class StoreOptions {
    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
    private Path data = Path.of("data");

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    @Mixin private Passphrase passphrase = new Passphrase();

    Path folder() {
        return data.toAbsolutePath().normalize();
    }

    Path keyFolder() {
        return VaultAssembly.besides(folder());
    }

    Passphrase passphrase() {
        return passphrase;
    }

    /// The store's address, also where there is no store yet; what is wrong with it was said when
    /// there is none.
    Optional<StoreAddress> address(Console console) {
        var objection = database.objection();
        objection.ifPresent(console::complain);
        return objection.isPresent() ? Optional.empty() : Optional.of(database.address(folder()));
    }

    /// The same for a store that must be there.
    Optional<StoreAddress> existing(Console console) {
        if (!Files.isDirectory(folder())) {
            console.complain("cli.store.NO_STORE", folder());
            return Optional.empty();
        }
        return address(console);
    }

    /// Its keys, to be used beside whoever serves it.
    VaultAssembly keysBeside(Console console) {
        return passphrase.open(console, it -> VaultAssembly.openReadOnly(keyFolder(), it));
    }

    /// The root key that is in place.
    Secret<byte[]> rootKey(Console console) {
        return passphrase.open(console, it -> VaultAssembly.rootKey(keyFolder(), it)).key();
    }
}
