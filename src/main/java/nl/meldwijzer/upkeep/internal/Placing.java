package nl.meldwijzer.upkeep.internal;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.upkeep.BackupRefused;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.vault.KeyCopy;
import nl.meldwijzer.vault.RootKey;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
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
/// @param store where it comes
public record Placing(StoreAddress store) {
    private static final String LOCK = "lock";
    private static final List<String> KEY_FILES = List.of("keys.db", Staged.HEADS);

    public Path folder() {
        return store.folder().toAbsolutePath().normalize();
    }

    public void requireIdle() {
        LedgerAssembly.requireIdle(folder());
        if (store instanceof StoreAddress.Server server && LedgerAssembly.isServed(server)) {
            throw new StoreRefused(StoreRefused.Reason.IN_USE, "it is being served");
        }
    }

    public void requireEmpty() {
        if (!Files.exists(folder())) {
            return;
        }
        try (var files = Files.list(folder())) {
            if (files.anyMatch(file -> !file.endsWith(LOCK))) {
                throw new BackupRefused(Reason.NOT_EMPTY, folder().toString());
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
        var place = VaultAssembly.besides(folder());
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
            forceNames(place);
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

    /// Puts the data in place.
    public void data(Staged staged, RootKey rootKey) {
        try {
            switch (store) {
                case StoreAddress.Embedded _ -> moved(staged);
                case StoreAddress.Server server -> sent(staged, server, rootKey);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void moved(Staged staged) throws IOException {
        Files.deleteIfExists(folder().resolve(LOCK));
        Files.deleteIfExists(folder());
        Files.move(staged.data(), folder(), StandardCopyOption.ATOMIC_MOVE);
        forceNames(folder());
    }

    /// What goes to a server was verified here, destructions included, and goes in one transaction.
    private void sent(Staged staged, StoreAddress.Server server, RootKey rootKey)
            throws IOException {
        var embedded = new StoreAddress.Embedded(staged.data());
        var rows = staged.data().resolve("rows");
        try (var keys = VaultAssembly.open(VaultAssembly.besides(folder()), rootKey)) {
            try (var out = new BufferedOutputStream(Files.newOutputStream(rows))) {
                LedgerAssembly.copyBeside(embedded, keys, out);
            }
            try (var in = new BufferedInputStream(Files.newInputStream(rows))) {
                LedgerAssembly.fill(server, keys, in);
            }
        }
    }

    /// That the folder goes by this name from now on.
    private static void forceNames(Path folder) throws IOException {
        var parent = folder.getParent();
        if (parent != null) {
            force(parent);
        }
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
