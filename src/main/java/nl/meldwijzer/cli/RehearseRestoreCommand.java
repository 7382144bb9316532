package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.upkeep.RehearseRestore;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Files;
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

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
    private Path data = Path.of("data");

    @Mixin private SheetWords words = new SheetWords();

    @Mixin private Passphrase passphrase = new Passphrase();

    RehearseRestoreCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var folder = data.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            console.complain("cli.store.NO_STORE", folder);
            return Exit.CANNOT;
        }
        var beside = VaultAssembly.besides(folder);
        try (var keys = passphrase.open(console, it -> VaultAssembly.openReadOnly(beside, it))) {
            var key = words.cameAlong() ? words.key(console) : Optional.of(keys.rootKey().key());
            return key.isPresent() ? rehearse(folder, key.get()) : Exit.NOT_RIGHT;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, folder);
        }
    }

    private int rehearse(Path folder, Secret<byte[]> key) {
        var rehearsed = new RehearseRestore(folder, clock).handle(from, key);
        new Inventory(console).tell(rehearsed.contents());
        console.say(
                "cli.rehearse-restore.done",
                rehearsed.made().toString(),
                Long.toString(rehearsed.took().toSeconds()));
        return Exit.OK;
    }
}
