package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.CorruptJournal;
import nl.meldwijzer.ledger.LedgerEntry;
import nl.meldwijzer.ledger.internal.LogTable.StreamHead;
import nl.meldwijzer.vault.CorruptSeal;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Reads one stream and checks it while reading: every row's own hash, its number, the hash of its
/// predecessor, its content against the commitment.
final class StreamReader {
    private final Stream stream;
    private final Sealer sealer;
    private final long after;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private long next;
    private byte[] previous = StreamHead.NONE.leafHash();

    /// @param after the number after which to read; that entry itself is read too, because the
    ///   first one asked for must follow it
    StreamReader(Stream stream, Sealer sealer, long after) {
        this.stream = stream;
        this.sealer = sealer;
        this.after = after;
        this.next = Math.max(after, 1);
    }

    /// The entries up to but not including a number. Those whose key was destroyed are checked and
    /// left out.
    List<LedgerEntry> read(LogTable table, long until) {
        table.eachOf(stream, next, until, this::take);
        if (after > 0 && next == after) {
            throw broken("is missing", null);
        }
        return entries;
    }

    private void take(EntryRow row) {
        if (row.number() != next) {
            throw broken("is missing", null);
        }
        if (!row.hasItsOwnHash()) {
            throw broken("has a changed header", null);
        }
        if (row.number() > after) {
            requireSuccessor(row);
            open(row).ifPresent(it -> entries.add(entry(row, it)));
        }
        previous = row.leafHash();
        next++;
    }

    private void requireSuccessor(EntryRow row) {
        if (!Arrays.equals(row.prevHash(), previous)) {
            throw broken("does not follow its predecessor", null);
        }
    }

    private static LedgerEntry entry(EntryRow row, byte[] payload) {
        return new LedgerEntry(row.number(), Moments.parse(row.recordedAt()), payload);
    }

    private Optional<byte[]> open(EntryRow row) {
        try {
            return sealer.open(stream, row);
        } catch (CorruptSeal changed) {
            throw broken("does not open", changed);
        }
    }

    private CorruptJournal broken(String what, @Nullable Throwable cause) {
        var where = "entry " + next + " of " + stream.id() + " " + what;
        return new CorruptJournal(stream.scope(), where, cause);
    }
}
