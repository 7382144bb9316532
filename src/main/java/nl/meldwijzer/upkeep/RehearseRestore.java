package nl.meldwijzer.upkeep;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.upkeep.internal.Chosen;
import nl.meldwijzer.upkeep.internal.Staged;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Restores a backup into a folder of its own, beside a store that goes on being served, and throws
/// it away again. Uses the keys of the backup only: those of the store may be lost one day. A
/// backup counts only after this.
public final class RehearseRestore {
    private final StoreAddress store;
    private final SecurityClock clock;

    public RehearseRestore(StoreAddress store, SecurityClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What came of it.
    ///
    /// @param made when the backup was made
    /// @param took how long restoring and verifying took
    public record Rehearsed(Instant made, Contents contents, Duration took) {}

    /// Rehearses.
    ///
    /// @param from a folder with backups, of which the newest is taken, or one file with data
    /// @throws BackupRefused when it could not have been restored
    public Rehearsed handle(Path from, Secret<byte[]> rootKey) {
        var start = clock.now();
        var chosen = Chosen.from(from, rootKey, Optional.empty());
        try (var staged = Staged.beside(store.folder().toAbsolutePath().normalize())) {
            var contents = staged.fill(chosen, clock).contents();
            if (!LedgerAssembly.holdsBeside(store, contents.heads())) {
                throw new BackupRefused(
                        Reason.OTHER_HISTORY, String.valueOf(chosen.data().path().getFileName()));
            }
            return new Rehearsed(
                    chosen.data().label().made(), contents, Duration.between(start, clock.now()));
        }
    }
}
