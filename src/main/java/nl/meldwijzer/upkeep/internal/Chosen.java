package nl.meldwijzer.upkeep.internal;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.upkeep.BackupRefused;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.vault.Envelope;
import nl.meldwijzer.vault.KeyCopy;
import nl.meldwijzer.vault.RootKey;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What will be put back: data, and the keys of wherever there are some. What any of them knows as
/// destroyed is destroyed.
///
/// @param data the file with the data
/// @param keys copies of keys, whose tombstones add up
/// @param known where the logs once ended, according to those who know
public record Chosen(
        SealedFile data, RootKey rootKey, Envelope envelope, List<KeyCopy> keys, List<Head> known) {
    public Chosen {
        keys = List.copyOf(keys);
        known = List.copyOf(known);
    }

    /// Chooses.
    ///
    /// @param from a folder with backups, or one file with data in such a folder
    /// @param present keys that are in place already
    public static Chosen from(Path from, Secret<byte[]> key, Optional<VaultAssembly> present) {
        var isFile = Files.isRegularFile(from);
        var folder = new BackupFolder(isFile ? from.toAbsolutePath().resolveSibling("") : from);
        folder.require();
        var envelope = VaultAssembly.envelope(key);
        var data = ours(isFile ? SealedFile.at(from) : folder.data(), envelope);
        var copies = new ArrayList<KeyCopy>();
        var known = new ArrayList<Head>();
        folder.keys()
                .map(file -> ours(file, envelope).read(envelope, KeyContent::read))
                .ifPresent(content -> {
                    copies.add(content.keys());
                    known.addAll(content.heads());
                });
        present.ifPresent(keys -> {
            copies.add(keys.inventory().copy());
            known.addAll(LedgerAssembly.recordedHeads(keys));
        });
        if (copies.isEmpty()) {
            throw new BackupRefused(Reason.NO_KEYS, folder.path().toString());
        }
        return new Chosen(data, new RootKey(data.label().install(), key), envelope, copies, known);
    }

    private static SealedFile ours(SealedFile file, Envelope envelope) {
        if (!file.isMarkedBy(envelope)) {
            throw new BackupRefused(
                    Reason.OTHER_ROOT_KEY, String.valueOf(file.path().getFileName()));
        }
        return file;
    }
}
