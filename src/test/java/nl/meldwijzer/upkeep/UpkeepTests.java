package nl.meldwijzer.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.upkeep.Receipt.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

class UpkeepTests {
    private static final Instant THEN = Instant.parse("2026-09-15T03:00:00Z");

    @TempDir private Path folder;

    private static Receipt backup(Instant at, long entries) {
        return Receipt.of(Kind.BACKUP, at).with("entries", entries);
    }

    @Test
    void theServerTakesUpWhatCommandsLeft() {
        var install = Install.in(folder);
        var receipts = new Receipts(install.data());
        install.open((keys, ledger) -> {
            var upkeep = UpkeepAssembly.of(ledger.store(), keys.vault(), install.data());
            receipts.leave(backup(THEN, 7), keys.vault());
            receipts.leave(backup(THEN.minusSeconds(60), 6), keys.vault());

            upkeep.takeUp();

            assertThat(upkeep.last(Kind.BACKUP)).contains(backup(THEN, 7));
            assertThat(upkeep.last(Kind.REHEARSAL)).isEmpty();
            assertThat(receipts.waiting(keys.vault())).isEmpty();
            assertThat(lines(ledger)).isEqualTo(2);
        });
    }

    private static long lines(nl.meldwijzer.ledger.LedgerAssembly ledger) {
        return ledger.ledger().lines(new Scope.Install(), Instant.EPOCH, Instant.MAX).stream()
                .filter(line -> line.line().code().equals("upkeep.backup"))
                .count();
    }

    @Test
    void aReceiptThatComesBackCountsOnce() {
        var install = Install.in(folder);
        var receipts = new Receipts(install.data());
        install.open((keys, ledger) -> {
            var upkeep = UpkeepAssembly.of(ledger.store(), keys.vault(), install.data());
            for (int i = 0; i < 2; i++) {
                receipts.leave(backup(THEN, 7), keys.vault());
                upkeep.takeUp();
            }
            assertThat(lines(ledger)).isEqualTo(1);
        });
    }

    @Test
    void aReceiptThatWasChangedOrIsOfAnotherInstallCountsNot() {
        var install = Install.in(folder);
        var other = Install.in(folder.resolve("other"));
        var receipts = new Receipts(install.data());
        other.open((keys, _) -> receipts.leave(backup(THEN, 7), keys.vault()));
        install.open((keys, ledger) -> {
            var upkeep = UpkeepAssembly.of(ledger.store(), keys.vault(), install.data());
            receipts.leave(backup(THEN.plusSeconds(1), 7), keys.vault());
            receipts.waiting(keys.vault()).forEach(it -> forge(it.file()));

            upkeep.takeUp();

            assertThat(upkeep.last(Kind.BACKUP)).isEmpty();
            assertThat(receipts.waiting(keys.vault())).isEmpty();
        });
    }

    private static void forge(Path file) {
        try {
            Files.writeString(file, Files.readString(file).replace("entries=7", "entries=8"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
