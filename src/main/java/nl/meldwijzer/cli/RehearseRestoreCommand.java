package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.upkeep.RehearseRestore;

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
        try {
            var key = words.cameAlong() ? words.key(console) : Optional.of(store.rootKey(console));
            return key.isPresent() ? rehearse(address, key.get()) : Exit.NOT_RIGHT;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, address);
        }
    }

    private int rehearse(StoreAddress address, Secret<byte[]> key) {
        var rehearsed = new RehearseRestore(address, clock).handle(from, key);
        new Inventory(console).tell(rehearsed.contents());
        console.say(
                "cli.rehearse-restore.done",
                rehearsed.made().toString(),
                Long.toString(rehearsed.took().toSeconds()));
        return Exit.OK;
    }
}
