package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.upkeep.Receipt;
import nl.meldwijzer.upkeep.Receipts;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `keys passphrase` and `keys sheet`: another passphrase for the root key, and its recovery sheet
/// once more. Both also while the server runs; it goes on with the keys that it has.
@Command(name = "keys", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class KeysCommand implements Callable<Integer> {
    private final Console console;
    private final SecurityClock clock;

    /// What to do with them.
    enum Doing {
        passphrase,
        sheet
    }

    @Parameters(paramLabel = "passphrase|sheet")
    private Doing doing = Doing.sheet;

    @Option(names = "--new-passphrase-file", paramLabel = "F")
    private Optional<Path> fresh = Optional.empty();

    @Option(names = "--no-passphrase")
    private boolean without;

    @Option(names = "--recovery-sheet", paramLabel = "F")
    private Optional<Path> sheet = Optional.empty();

    @Mixin private StoreOptions store = new StoreOptions();

    KeysCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(store.keyFolder())) {
            console.complain("cli.keys.NO_ROOT_KEY", store.folder());
            return Exit.CANNOT;
        }
        try (var keys = store.keysBeside(console)) {
            var exit =
                    switch (doing) {
                        case passphrase -> passphrase(keys);
                        case sheet ->
                                new KeyCeremony(console, store.passphrase(), sheet).again(keys);
                    };
            if (exit == Exit.OK) {
                leaveReceipt(keys);
            }
            return exit;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, store.folder());
        }
    }

    private void leaveReceipt(VaultAssembly keys) {
        var kind =
                switch (doing) {
                    case passphrase -> Receipt.Kind.PASSPHRASE;
                    case sheet -> Receipt.Kind.SHEET;
                };
        new Receipts(store.folder()).leave(Receipt.of(kind, clock.now()), keys.vault());
    }

    private int passphrase(VaultAssembly keys) {
        if (!without && fresh.isEmpty() && !console.keyboard().isThere()) {
            console.complain("cli.keys.no-new-passphrase");
            return Exit.USAGE;
        }
        var chosen = without ? Optional.<Secret<char[]>>empty() : chosen();
        if (!without && chosen.isEmpty()) {
            console.complain("cli.keys.no-new-passphrase");
            return Exit.USAGE;
        }
        VaultAssembly.recover(store.keyFolder(), keys.rootKey().key(), chosen);
        console.say(without ? "cli.keys.passphrase-gone" : "cli.keys.passphrase-changed");
        return Exit.OK;
    }

    private Optional<Secret<char[]>> chosen() {
        return fresh.isPresent() ? Passphrase.in(fresh.get()) : Passphrase.offered(console);
    }
}
