package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.rehearsal.PracticeMark;
import nl.meldwijzer.upkeep.MakeBackup;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `backup DIR`: an encrypted copy of data and keys, also while the server runs.
@Command(name = "backup", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class BackupCommand implements Callable<Integer> {
    private final Console console;
    private final SecurityClock clock;

    @Parameters(paramLabel = "DIR")
    private Path target = Path.of("");

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
    private Path data = Path.of("data");

    @Mixin private Passphrase passphrase = new Passphrase();

    BackupCommand(Console console, SecurityClock clock) {
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
        if (new PracticeMark(folder).isThere()) {
            console.complain("cli.backup.practice", folder);
            return Exit.CANNOT;
        }
        var beside = VaultAssembly.besides(folder);
        try (var keys = passphrase.open(console, it -> VaultAssembly.openReadOnly(beside, it))) {
            tell(folder, new MakeBackup(folder, keys, clock).handle(target));
            return Exit.OK;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, folder);
        }
    }

    private void tell(Path folder, MakeBackup.Made made) {
        console.say("cli.backup.done", made.dataFile(), made.keyFile());
        var entries = made.contents().heads().stream().mapToLong(Head::size).sum();
        console.say(
                "cli.backup.holds",
                Long.toString(entries),
                Integer.toString(made.contents().heads().size()));
        if (made.outdated() > 0) {
            console.say(
                    "cli.backup.outdated",
                    Integer.toString(made.outdated()),
                    Long.toString(MakeBackup.KEYS_LIVE.toDays()));
        }
        if (isOnOneDisk(folder, made.dataFile())) {
            console.say("cli.backup.same-disk");
        }
        console.say("cli.backup.next", target);
    }

    private static boolean isOnOneDisk(Path one, Path other) {
        try {
            return Files.getFileStore(one).equals(Files.getFileStore(other));
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }
}
