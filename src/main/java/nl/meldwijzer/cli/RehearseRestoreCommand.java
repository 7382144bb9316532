package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.upkeep.Receipt;
import nl.meldwijzer.upkeep.Receipts;
import nl.meldwijzer.upkeep.RehearseRestore;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `rehearse-restore DIR`: restores a backup into a folder of its own, verifies it and throws it
/// away. With the recovery sheet's words it rehearses the sheet too.
@Command(
        name = "rehearse-restore",
        mixinStandardHelpOptions = true,
        resourceBundle = "messages.cli")
final class RehearseRestoreCommand implements Callable<Integer> {
    private final Console console;
    private final SecurityClock clock;

    @Parameters(paramLabel = "DIR|FILE")
    private Path from = Path.of("");

    @Mixin private SheetWords words = new SheetWords();

    @Mixin private StoreOptions store = new StoreOptions();

    RehearseRestoreCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var address = store.existing(console);
        return address.isPresent() ? rehearse(address.get()) : Exit.CANNOT;
    }

    private int rehearse(StoreAddress address) {
        try (var keys = store.keysBeside(console)) {
            var key = words.cameAlong() ? words.key(console) : Optional.of(keys.rootKey().key());
            return key.isPresent() ? rehearse(address, keys, key.get()) : Exit.NOT_RIGHT;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, address);
        }
    }

    private int rehearse(StoreAddress address, VaultAssembly keys, Secret<byte[]> key) {
        var rehearsed = new RehearseRestore(address, clock).handle(from, key);
        var receipt =
                Receipt.of(Receipt.Kind.REHEARSAL, clock.now())
                        .with("entries", BackupCommand.entries(rehearsed.contents()))
                        .with("made", rehearsed.made().toEpochMilli())
                        .with("seconds", rehearsed.took().toSeconds());
        new Receipts(store.folder()).leave(receipt, keys.vault());
        new Inventory(console).tell(rehearsed.contents());
        console.say(
                "cli.rehearse-restore.done",
                rehearsed.made().toString(),
                Long.toString(rehearsed.took().toSeconds()));
        return Exit.OK;
    }
}
