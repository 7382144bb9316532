package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;
import nl.meldwijzer.vault.Vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The newest head of each log, beside the keys and so outside the database: the rollback guard.
/// Each log has two slots that are written in turn, so that a write torn by a power cut leaves the
/// one before it. Slots carry a MAC under the scope's key.
///
/// Slots are overwritten without a flush: after a power cut the file may be somewhat older than the
/// database, never newer. Only a new log's slots are flushed, so that a log without slots is a
/// fault.
final class HeadFile implements AutoCloseable {
    static final String FILE = "heads";

    private static final int SLOT = 256;
    private static final int SCOPE = 96;
    private static final int SIGNED = SCOPE + 2 * Long.BYTES + Hashes.BYTES;
    private static final String PURPOSE = "ledger.head";

    private final FileChannel channel;
    private final Vault vault;
    private final Map<Scope, Turn> turns = new LinkedHashMap<>();
    private int pairs;

    private HeadFile(FileChannel channel, Vault vault) {
        this.channel = channel;
        this.vault = vault;
    }

    /// Where a scope's next slot is and what it says now.
    private record Turn(int pair, long counter, Head head) {}

    /// Opens the file, and makes it when it is not there.
    static HeadFile open(Path folder, Vault vault) {
        var options =
                Set.of(
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        return open(folder, vault, options);
    }

    static HeadFile openReadOnly(Path folder, Vault vault) {
        return open(folder, vault, Set.of(StandardOpenOption.READ));
    }

    private static HeadFile open(Path folder, Vault vault, Set<StandardOpenOption> options) {
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var file =
                    new HeadFile(FileChannel.open(folder.resolve(FILE), options, onlyOwner), vault);
            file.readAll();
            return file;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /// Forgets all heads: for a database that is knowingly put in the place of another.
    static void discard(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    Optional<Head> head(Scope scope) {
        return Optional.ofNullable(turns.get(scope)).map(Turn::head);
    }

    List<Head> heads() {
        return turns.values().stream().map(Turn::head).toList();
    }

    /// Makes slots for logs that have none yet, on disk before the log has an entry.
    void reserve(Set<Scope> scopes) {
        var isNew = false;
        for (var scope : scopes) {
            if (!turns.containsKey(scope)) {
                var none = Head.of(scope, 0, Hashes.ofNothing());
                turns.put(scope, new Turn(pairs++, 0, none));
                note(scope, Edge.EMPTY);
                note(scope, Edge.EMPTY);
                isNew = true;
            }
        }
        if (isNew) {
            flush();
        }
    }

    void note(Scope scope, Edge edge) {
        var turn = turns.get(scope);
        if (turn == null) {
            throw new IllegalStateException("no slot for log " + scope.key());
        }
        var counter = turn.counter() + 1;
        var root = edge.root();
        var at = (turn.pair() * 2L + counter % 2) * SLOT;
        try {
            var slot = slot(scope, counter, edge.size(), root);
            while (slot.hasRemaining()) {
                channel.write(slot, at + slot.position());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        turns.put(scope, new Turn(turn.pair(), counter, Head.of(scope, edge.size(), root)));
    }

    void flush() {
        try {
            channel.force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private ByteBuffer slot(Scope scope, long counter, long size, byte[] root) {
        var slot = ByteBuffer.allocate(SLOT);
        slot.put(Arrays.copyOf(scope.key().getBytes(US_ASCII), SCOPE));
        slot.putLong(counter).putLong(size).put(root);
        slot.put(vault.tag(scope, PURPOSE, Arrays.copyOf(slot.array(), SIGNED)));
        return slot.rewind();
    }

    private void readAll() throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        var read = 0;
        while (read >= 0 && bytes.hasRemaining()) {
            read = channel.read(bytes, bytes.position());
        }
        if (bytes.capacity() % (2 * SLOT) != 0) {
            throw unreadable("its length");
        }
        pairs = bytes.capacity() / (2 * SLOT);
        for (int pair = 0; pair < pairs; pair++) {
            if (!isBlank(bytes, pair)) {
                take(newest(pair, read(bytes, pair, 0), read(bytes, pair, 1)));
            }
        }
    }

    /// A power cut can leave slots that were reserved and never written: their log has no entries.
    private static boolean isBlank(ByteBuffer bytes, int pair) {
        var both = new byte[2 * SLOT];
        bytes.get(pair * both.length, both);
        return Arrays.equals(both, new byte[both.length]);
    }

    private void take(Turn turn) {
        if (turns.put(turn.head().scope(), turn) != null) {
            throw unreadable("pair " + turn.pair());
        }
    }

    private static Turn newest(int pair, Optional<Turn> even, Optional<Turn> odd) {
        if (even.isPresent() && odd.isPresent()) {
            return even.get().counter() > odd.get().counter() ? even.get() : odd.get();
        }
        return even.or(() -> odd).orElseThrow(() -> unreadable("pair " + pair));
    }

    private Optional<Turn> read(ByteBuffer bytes, int pair, int which) {
        var slot = new byte[SLOT];
        bytes.get((pair * 2 + which) * SLOT, slot);
        var in = ByteBuffer.wrap(slot);
        var name = new byte[SCOPE];
        in.get(name);
        var root = new byte[Hashes.BYTES];
        var counter = in.getLong();
        var size = in.getLong();
        in.get(root);
        try {
            var scope = Scope.parse(new String(name, US_ASCII).trim());
            var mac = vault.tag(scope, PURPOSE, Arrays.copyOf(slot, SIGNED));
            var isOurs =
                    MessageDigest.isEqual(
                            mac, Arrays.copyOfRange(slot, SIGNED, SIGNED + mac.length));
            var fits = isOurs && counter % 2 == which;
            return fits
                    ? Optional.of(new Turn(pair, counter, Head.of(scope, size, root)))
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException torn) {
            return Optional.empty();
        }
    }

    private static StoreRefused unreadable(String where) {
        return new StoreRefused(Reason.HEAD_FILE_UNREADABLE, where);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
