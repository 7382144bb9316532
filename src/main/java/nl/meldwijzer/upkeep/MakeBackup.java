package nl.meldwijzer.upkeep;

import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.upkeep.internal.BackupFolder;
import nl.meldwijzer.upkeep.internal.KeyContent;
import nl.meldwijzer.upkeep.internal.Label;
import nl.meldwijzer.upkeep.internal.Label.Kind;
import nl.meldwijzer.upkeep.internal.SealedFile;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Makes a backup beside whoever serves the store: first the data in one state, then the keys, so
/// that no key is missing for what was copied.
public final class MakeBackup {
    /// How long a copy of the keys may live (architecture decision 5): as long as an erased dossier
    /// can still be brought back with it.
    public static final Duration KEYS_LIVE = Duration.ofDays(35);

    private final StoreAddress store;
    private final VaultAssembly keys;
    private final SecurityClock clock;

    /// For one store.
    ///
    /// @param keys of that store, opened read-only
    public MakeBackup(StoreAddress store, VaultAssembly keys, SecurityClock clock) {
        this.store = store;
        this.keys = keys;
        this.clock = clock;
    }

    /// What was made.
    ///
    /// @param outdated how many older copies of keys were thrown away
    public record Made(Path dataFile, Path keyFile, Contents contents, int outdated) {}

    /// Makes one.
    ///
    /// @throws BackupRefused when it could not be made; then nothing of it is left
    public Made handle(Path folder) {
        var target = new BackupFolder(folder.toAbsolutePath().normalize());
        target.require();
        requireOutside(target.path());
        var now = clock.now().truncatedTo(ChronoUnit.MILLIS);
        var dataFile =
                SealedFile.write(
                        target.path(),
                        label(Kind.DATA, now),
                        keys.envelope(),
                        out -> LedgerAssembly.copyBeside(store, keys, out));
        var keyFile = keyFile(target, dataFile, label(Kind.KEYS, now));
        var outdated = target.dropKeys(keys.envelope(), now.minus(KEYS_LIVE));
        return new Made(dataFile.file().path(), keyFile, dataFile.result(), outdated);
    }

    private Label label(Kind kind, Instant now) {
        return new Label(kind, keys.inventory().install(), now);
    }

    /// Data without their keys are no backup.
    private Path keyFile(BackupFolder target, SealedFile.Written<Contents> dataFile, Label label) {
        var content = new KeyContent(keys.inventory().copy(), dataFile.result().heads());
        try {
            return SealedFile.write(target.path(), label, keys.envelope(), content::write)
                    .file()
                    .path();
        } catch (RuntimeException failed) {
            BackupFolder.delete(dataFile.file().path());
            throw failed;
        }
    }

    private void requireOutside(Path folder) {
        if (folder.startsWith(store.folder().toAbsolutePath().normalize())
                || folder.startsWith(keys.folder().toAbsolutePath().normalize())) {
            throw new BackupRefused(Reason.INSIDE_THE_STORE, folder.toString());
        }
    }
}
