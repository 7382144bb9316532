package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.rehearsal.PracticeMark;
import nl.meldwijzer.upkeep.MakeBackup;
import nl.meldwijzer.upkeep.Receipt;
import nl.meldwijzer.upkeep.Receipts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin private StoreOptions store = new StoreOptions();

    BackupCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var address = store.existing(console);
        return address.isPresent() ? backUp(address.get()) : Exit.CANNOT;
    }

    private int backUp(StoreAddress address) {
        if (new PracticeMark(store.folder()).isThere()) {
            console.complain("cli.backup.practice", store.folder());
            return Exit.CANNOT;
        }
        try (var keys = store.keysBeside(console)) {
            var made = new MakeBackup(address, keys, clock).handle(target);
            var receipt =
                    Receipt.of(Receipt.Kind.BACKUP, clock.now())
                            .with("entries", entries(made.contents()));
            new Receipts(store.folder()).leave(receipt, keys.vault());
            tell(made);
            return Exit.OK;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, address);
        }
    }

    private void tell(MakeBackup.Made made) {
        console.say("cli.backup.done", made.dataFile(), made.keyFile());
        console.say(
                "cli.backup.holds",
                Long.toString(entries(made.contents())),
                Integer.toString(made.contents().heads().size()));
        if (made.outdated() > 0) {
            console.say(
                    "cli.backup.outdated",
                    Integer.toString(made.outdated()),
                    Long.toString(MakeBackup.KEYS_LIVE.toDays()));
        }
        if (isOnOneDisk(store.folder(), made.dataFile())) {
            console.say("cli.backup.same-disk");
        }
        console.say("cli.backup.next", target);
    }

    static long entries(Contents contents) {
        return contents.heads().stream().mapToLong(Head::size).sum();
    }

    private static boolean isOnOneDisk(Path one, Path other) {
        try {
            return Files.getFileStore(one).equals(Files.getFileStore(other));
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }
}
