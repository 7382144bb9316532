package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.CorruptJournal;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.Verification.Fault;
import nl.meldwijzer.ledger.Verification.What;
import nl.meldwijzer.ledger.internal.LogTable.StreamHead;
import nl.meldwijzer.vault.CorruptSeal;
import nl.meldwijzer.vault.Vault;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Walks one log from its first entry to its last and stops at the first that is not as it was
/// written. What the entries give, the stored subtrees, signed checkpoints and recorded heads are
/// compared with.
final class LogWalk {
    private final Scope scope;
    private final LogTable table;
    private final Sealer sealer;
    private final Vault vault;
    private final TreeMap<Long, Witness> witnesses = new TreeMap<>();
    private final Map<String, StreamHead> streams = new HashMap<>();
    private final Map<Stream, EntryRow> keyless = new LinkedHashMap<>();
    private Edge edge = Edge.EMPTY;
    private Instant last = Instant.MIN;
    private long subtrees;

    LogWalk(Scope scope, LogTable table, Sealer sealer, Vault vault) {
        this.scope = scope;
        this.vault = vault;
        this.table = table;
        this.sealer = sealer;
    }

    /// Something outside the entries that states what the log was at a size.
    private record Witness(Head head, What what, Optional<Witness> another) {}

    /// Somebody found the log to be otherwise.
    static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Fault fault;

        Broken(Fault fault) {
            super(fault.toString());
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    void expect(Head head, What what) {
        var another = Optional.ofNullable(witnesses.get(head.size()));
        witnesses.put(head.size(), new Witness(head, what, another));
    }

    /// Walks all entries and gives where the log ends.
    Head walk() {
        compareWithWitness();
        table.eachOf(scope, this::take);
        if (!witnesses.isEmpty()) {
            var longest = witnesses.lastEntry().getValue();
            throw new Broken(
                    Fault.in(
                            longest.what(),
                            scope.key(),
                            "%d entries, not %d".formatted(edge.size(), longest.head().size())));
        }
        if (table.subtrees(scope) != subtrees) {
            throw new Broken(
                    Fault.in(What.TREE, scope.key(), "there are more than there should be"));
        }
        return Head.of(scope, edge.size(), edge.root());
    }

    /// Streams that cannot be opened because their key is not there, each with its first entry.
    Map<Stream, EntryRow> keyless() {
        return keyless;
    }

    private void take(EntryRow row) {
        requireOrder(row);
        var head = streams.getOrDefault(row.stream(), StreamHead.NONE);
        require(row.number() == head.number() + 1, row, What.STREAM_ORDER, "its number");
        require(
                Arrays.equals(row.prevHash(), head.leafHash()),
                row,
                What.STREAM_ORDER,
                "does not follow its predecessor");
        requireContent(row);
        streams.put(row.stream(), new StreamHead(row.number(), row.leafHash()));
        grow(row);
        compareWithWitness();
    }

    private void requireOrder(EntryRow row) {
        require(row.logIndex() == edge.size(), row, What.LOG_ORDER, "expected " + edge.size());
        require(row.hasItsOwnHash(), row, What.HEADER, "its hash");
        var at = moment(row);
        require(at.isAfter(last), row, What.TIME, "not after its predecessor");
        last = at;
    }

    private static Instant moment(EntryRow row) {
        try {
            return Moments.parse(row.recordedAt());
        } catch (DateTimeParseException notATime) {
            throw broken(row, What.TIME, "not a time");
        }
    }

    /// An entry without a key is not broken yet: its key may have been destroyed on order.
    private void requireContent(EntryRow row) {
        try {
            var stream = Stream.parse(scope, row.stream());
            if (row.number() == 1 && !vault.holds(stream.key())) {
                keyless.put(stream, row);
            }
            if (!keyless.containsKey(stream) && sealer.open(stream, row).isEmpty()) {
                keyless.put(stream, row);
            }
        } catch (CorruptSeal | CorruptJournal | IllegalArgumentException changed) {
            throw broken(row, What.CONTENT, "does not open");
        }
    }

    private void grow(EntryRow row) {
        var grown = edge.plus(row.leafHash());
        for (var subtree : grown.completed()) {
            var stored = table.nodes(scope, subtree.level(), subtree.position(), 1).getFirst();
            require(Arrays.equals(stored, subtree.hash()), row, What.TREE, "a stored subtree");
            subtrees++;
        }
        edge = grown.edge();
    }

    private void compareWithWitness() {
        var here = Optional.ofNullable(witnesses.remove(edge.size()));
        while (here.isPresent()) {
            var witness = here.get();
            if (!witness.head().equals(Head.of(scope, edge.size(), edge.root()))) {
                throw new Broken(
                        Fault.in(
                                witness.what(), scope.key(), "other entries up to " + edge.size()));
            }
            here = witness.another();
        }
    }

    private static void require(boolean holds, EntryRow row, What what, String detail) {
        if (!holds) {
            throw broken(row, what, detail);
        }
    }

    static Broken broken(EntryRow row, What what, String detail) {
        return new Broken(
                new Fault(what, row.scope(), row.logIndex(), row.stream(), row.number(), detail));
    }
}
