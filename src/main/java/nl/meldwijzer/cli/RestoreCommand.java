package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.upkeep.RestoreBackup;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `restore DIR`: puts a backup in the place of a store that is gone, and verifies it.
@Command(name = "restore", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class RestoreCommand implements Callable<Integer> {
    private final Console console;
    private final SecurityClock clock;

    @Parameters(paramLabel = "DIR|FILE")
    private Path from = Path.of("");

    @Option(names = "--lose-newer")
    private boolean losingNewer;

    @Mixin private SheetWords words = new SheetWords();

    @Mixin private StoreOptions store = new StoreOptions();

    RestoreCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var address = store.address(console);
        if (address.isEmpty()) {
            return Exit.CANNOT;
        }
        if (!Files.exists(from)) {
            console.complain("cli.backup.NO_FOLDER", store.folder(), from);
            return Exit.CANNOT;
        }
        try {
            return VaultAssembly.exists(store.keyFolder())
                    ? restore(address.get(), store.rootKey(console), store.passphrase().given())
                    : withSheet(address.get());
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, address.get());
        }
    }

    /// On an empty machine there is only the sheet.
    private int withSheet(StoreAddress address) {
        if (!words.cameAlong() && !console.keyboard().isThere()) {
            console.complain("cli.restore.nobody", store.keyFolder());
            return Exit.CANNOT;
        }
        var key = words.key(console);
        if (key.isEmpty()) {
            return Exit.NOT_RIGHT;
        }
        var exit = restore(address, key.get(), store.passphrase().chosen(console));
        new SheetMark(store.keyFolder()).set();
        return exit;
    }

    private int restore(StoreAddress address, Secret<byte[]> key, Optional<Secret<char[]>> phrase) {
        var command = new RestoreBackup.Command(from, address, key, phrase, losingNewer);
        var restored = new RestoreBackup(clock).handle(command);
        console.say("cli.restore.done", restored.made().toString(), store.folder());
        new Inventory(console).tell(restored.contents());
        if (restored.again() > 0) {
            console.say("cli.restore.again", Integer.toString(restored.again()));
        }
        for (var lost : restored.lost()) {
            console.say("cli.restore.lost", lost.scope().key(), Long.toString(lost.entries()));
        }
        console.say("cli.restore.next");
        return Exit.OK;
    }
}
