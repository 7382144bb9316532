package nl.meldwijzer.upkeep.internal;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.upkeep.BackupRefused;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.vault.KeyCopy;
import nl.meldwijzer.vault.RootKey;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/// Gives what was staged its place: keys, then heads, then data, each in one step. Cut off in
/// between there are no data yet, a start refuses, and the same restore can be done again.
///
/// @param data where the store comes
public record Placing(Path data) {
    private static final String LOCK = "lock";
    private static final List<String> KEY_FILES = List.of("keys.db", Staged.HEADS);

    public void requireEmpty() {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.list(data)) {
            if (files.anyMatch(file -> !file.endsWith(LOCK))) {
                throw new BackupRefused(Reason.NOT_EMPTY, data.toString());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Puts the keys in place, and the heads.
    ///
    /// @param present the key store that is there already, which gets what it lacks
    public void keys(
            Staged staged,
            RootKey rootKey,
            Optional<Secret<char[]>> passphrase,
            Optional<VaultAssembly> present) {
        var place = VaultAssembly.besides(data);
        try {
            if (present.isPresent()) {
                present.get().take(copy(staged, rootKey));
                move(staged.keys(), place, List.of(Staged.HEADS));
            } else if (VaultAssembly.exists(place)) {
                move(staged.keys(), place, KEY_FILES);
            } else {
                VaultAssembly.recover(staged.keys(), rootKey.key(), passphrase);
                Files.move(staged.keys(), place, StandardCopyOption.ATOMIC_MOVE);
            }
            force(place.getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static KeyCopy copy(Staged staged, RootKey rootKey) {
        try (var keys = VaultAssembly.open(staged.keys(), rootKey)) {
            return keys.inventory().copy();
        }
    }

    private static void move(Path from, Path to, List<String> names) throws IOException {
        for (var name : names) {
            Files.move(from.resolve(name), to.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
        force(to);
    }

    public void data(Staged staged) {
        try {
            Files.deleteIfExists(data.resolve(LOCK));
            Files.deleteIfExists(data);
            Files.move(staged.data(), data, StandardCopyOption.ATOMIC_MOVE);
            force(data.getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
