package nl.meldwijzer.upkeep;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.upkeep.internal.Chosen;
import nl.meldwijzer.upkeep.internal.Placing;
import nl.meldwijzer.upkeep.internal.Staged;
import nl.meldwijzer.vault.RootKey;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts a backup in the place of a store that is not there any more. Everything happens in a folder
/// of its own first; only what verifies gets the store's name.
public final class RestoreBackup {
    private final SecurityClock clock;

    public RestoreBackup(SecurityClock clock) {
        this.clock = clock;
    }

    /// What to put where.
    ///
    /// @param from a folder with backups, of which the newest is taken, or one file with data
    /// @param store where the store is to come; its keys come beside its folder, or are there
    ///   already
    /// @param rootKey under which the backup was made
    /// @param passphrase of the root key file that is there, or for the new one
    /// @param losingNewer whether it may be older than what is known to have been recorded
    public record Command(
            Path from,
            StoreAddress store,
            Secret<byte[]> rootKey,
            Optional<Secret<char[]>> passphrase,
            boolean losingNewer) {}

    /// What was restored.
    ///
    /// @param made when the backup was made
    /// @param contents what it holds
    /// @param again dossiers and years of audit lines that stay destroyed although the backup has
    ///   them
    /// @param lost entries that are known to be missing
    public record Restored(Instant made, Contents contents, int again, List<Lost> lost) {
        public Restored {
            lost = List.copyOf(lost);
        }
    }

    /// Restores.
    ///
    /// @throws BackupRefused when it was not done; then everything is as it was
    public Restored handle(Command command) {
        var placing = new Placing(command.store());
        placing.requireIdle();
        placing.requireEmpty();
        var beside = VaultAssembly.besides(placing.folder());
        if (!VaultAssembly.hasKeyStore(beside)) {
            return restore(command, placing, Optional.empty());
        }
        try (var present = VaultAssembly.open(beside, command.passphrase())) {
            return restore(command, placing, Optional.of(present));
        }
    }

    private Restored restore(Command command, Placing placing, Optional<VaultAssembly> present) {
        var chosen = Chosen.from(command.from(), command.rootKey(), present);
        try (var staged = Staged.beside(placing.folder())) {
            var result = staged.fill(chosen, clock);
            var lost = Lost.between(chosen.known(), result.contents().heads());
            if (!lost.isEmpty() && !command.losingNewer()) {
                var entries = lost.stream().mapToLong(Lost::entries).sum();
                throw new BackupRefused(Reason.WOULD_LOSE, Long.toString(entries));
            }
            placing.keys(staged, chosen.rootKey(), command.passphrase(), present);
            placing.data(staged, chosen.rootKey());
            var made = chosen.data().label().made();
            writeDown(command.store(), chosen.rootKey(), made);
            return new Restored(made, result.contents(), result.again(), lost);
        }
    }

    private void writeDown(StoreAddress store, RootKey rootKey, Instant made) {
        var line =
                new AuditLine(
                        new Scope.Install(),
                        "restore.done",
                        new Actor.Operator(),
                        Optional.empty(),
                        Map.of("made", made.toString()));
        try (var keys = VaultAssembly.open(VaultAssembly.besides(store.folder()), rootKey);
                var ledger = LedgerAssembly.of(store, keys, clock::now)) {
            keys.vault().openScope(new Scope.Install());
            ledger.store()
                    .write(tx -> {
                        tx.audit(line);
                        return true;
                    });
        }
    }
}
