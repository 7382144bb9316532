package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.upkeep.RestoreBackup;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
    private Path data = Path.of("data");

    @Option(names = "--lose-newer")
    private boolean losingNewer;

    @Mixin private SheetWords words = new SheetWords();

    @Mixin private Passphrase passphrase = new Passphrase();

    RestoreCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var folder = data.toAbsolutePath().normalize();
        var beside = VaultAssembly.besides(folder);
        try {
            return VaultAssembly.exists(beside)
                    ? restore(folder, fileKey(beside), passphrase.given())
                    : withSheet(folder);
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, folder);
        }
    }

    private Secret<byte[]> fileKey(Path beside) {
        return passphrase.open(console, it -> VaultAssembly.rootKey(beside, it)).key();
    }

    /// On an empty machine there is only the sheet.
    private int withSheet(Path folder) {
        if (!words.cameAlong() && !console.keyboard().isThere()) {
            console.complain("cli.restore.nobody", VaultAssembly.besides(folder));
            return Exit.CANNOT;
        }
        var key = words.key(console);
        if (key.isEmpty()) {
            return Exit.NOT_RIGHT;
        }
        var exit = restore(folder, key.get(), passphrase.chosen(console));
        new SheetMark(VaultAssembly.besides(folder)).set();
        return exit;
    }

    private int restore(Path folder, Secret<byte[]> key, Optional<Secret<char[]>> phrase) {
        var command = new RestoreBackup.Command(from, folder, key, phrase, losingNewer);
        var restored = new RestoreBackup(clock).handle(command);
        console.say("cli.restore.done", restored.made().toString(), folder);
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
