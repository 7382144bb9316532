package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.CorruptJournal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// The rows of the log and its subtrees over one connection. Plain JDBC, because every act passes
/// here and a dossier of ten thousand entries is read here.
final class LogTable {
    private static final String COLUMNS =
            """
            SELECT scope, log_index, stream, number, recorded_at, prev_hash, commitment, leaf_hash,
                   ciphertext
            FROM entry
            """;

    private final Statements statements;
    private final Runnable beforeReading;

    LogTable(Statements statements) {
        this(statements, () -> {});
    }

    /// @param beforeReading sends rows that the database has not heard of
    LogTable(Statements statements, Runnable beforeReading) {
        this.statements = statements;
        this.beforeReading = beforeReading;
    }

    /// How many entries a stream has, and the hash of the last.
    @SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
    record StreamHead(long number, byte[] leafHash) {
        static final StreamHead NONE = new StreamHead(0, new byte[Hashes.BYTES]);
    }

    private Statements.In in(Scope scope) {
        beforeReading.run();
        return statements.in(scope);
    }

    /// Keys of the scopes that have entries.
    List<String> scopes() {
        beforeReading.run();
        var query = "SELECT min(scope) FROM entry WHERE scope > ?";
        return steps("", last -> least(statements.inAllLogs(), query, last));
    }

    /// Ids of the streams of a scope that begin with a prefix.
    List<String> streams(Scope scope, String prefix) {
        var query = "SELECT min(stream) FROM entry WHERE scope = ? AND stream > ?";
        return steps(prefix, last -> least(in(scope), query, scope.key(), last)).stream()
                .takeWhile(id -> id.startsWith(prefix))
                .toList();
    }

    /// Steps from one value to the next through an index, instead of reading all of it for what
    /// SELECT DISTINCT would give. A value that is not text any more would be found again and
    /// again.
    private static List<String> steps(String start, Function<String, Optional<String>> next) {
        var found = new ArrayList<String>();
        var last = start;
        for (var it = next.apply(last); it.isPresent(); it = next.apply(last)) {
            if (Arrays.compareUnsigned(it.get().getBytes(UTF_8), last.getBytes(UTF_8)) <= 0) {
                throw new IllegalArgumentException("a value in the log is not text");
            }
            last = it.get();
            found.add(last);
        }
        return found;
    }

    private static Optional<String> least(Statements.In in, String query, Object... values) {
        return in.query(
                query,
                rows -> rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty(),
                values);
    }

    long size(Scope scope) {
        return number(scope, "SELECT coalesce(max(log_index) + 1, 0) FROM entry WHERE scope = ?");
    }

    Instant lastMoment(Scope scope) {
        return in(scope)
                .query(
                        """
                        SELECT recorded_at FROM entry WHERE scope = ? ORDER BY log_index DESC LIMIT 1
                        """,
                        rows -> rows.next() ? Moments.parse(rows.getString(1)) : Instant.EPOCH,
                        scope.key());
    }

    StreamHead head(Stream stream) {
        return in(stream.scope())
                .query(
                        """
                        SELECT number, leaf_hash FROM entry
                        WHERE scope = ? AND stream = ?
                        ORDER BY number DESC
                        LIMIT 1
                        """,
                        rows ->
                                rows.next()
                                        ? new StreamHead(rows.getLong(1), rows.getBytes(2))
                                        : StreamHead.NONE,
                        stream.scope().key(),
                        stream.id());
    }

    /// The number of the first entry of a stream that is not before an instant; one past the last
    /// when there is none. Halves the stream, because time follows number.
    long firstNotBefore(Stream stream, Instant from) {
        long low = 1;
        long high = head(stream).number() + 1;
        while (low < high) {
            var middle = (low + high) / 2;
            if (moment(stream, middle).isBefore(from)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Instant moment(Stream stream, long number) {
        return in(stream.scope())
                .query(
                        "SELECT recorded_at FROM entry WHERE scope = ? AND stream = ? AND number = ?",
                        rows -> rows.next() ? Moments.parse(rows.getString(1)) : Instant.MIN,
                        stream.scope().key(),
                        stream.id(),
                        number);
    }

    /// Hands over the rows of a log in order.
    void eachOf(Scope scope, Consumer<EntryRow> consumer) {
        in(scope)
                .query(
                        COLUMNS + "WHERE scope = ? ORDER BY log_index",
                        rows -> each(rows, consumer),
                        scope.key());
    }

    /// Hands over the rows of a stream in order, from the first number up to but not including the
    /// second.
    void eachOf(Stream stream, long from, long until, Consumer<EntryRow> consumer) {
        in(stream.scope())
                .query(
                        COLUMNS
                                + """
                                WHERE scope = ? AND stream = ? AND number >= ? AND number < ?
                                ORDER BY number
                                """,
                        rows -> each(rows, consumer),
                        stream.scope().key(),
                        stream.id(),
                        from,
                        until);
    }

    private static boolean each(ResultSet rows, Consumer<EntryRow> consumer) throws SQLException {
        while (rows.next()) {
            consumer.accept(
                    new EntryRow(
                            rows.getString(1),
                            rows.getLong(2),
                            rows.getString(3),
                            rows.getLong(4),
                            rows.getString(5),
                            rows.getBytes(6),
                            rows.getBytes(7),
                            rows.getBytes(8),
                            rows.getBytes(9)));
        }
        return true;
    }

    /// Hashes of consecutive nodes: leaves at level 0, stored subtrees above.
    List<byte[]> nodes(Scope scope, int level, long from, long count) {
        var found =
                level == 0
                        ? in(scope)
                                .query(
                                        """
                                        SELECT leaf_hash FROM entry
                                        WHERE scope = ? AND log_index >= ? AND log_index < ?
                                        ORDER BY log_index
                                        """,
                                        LogTable::hashes,
                                        scope.key(),
                                        from,
                                        from + count)
                        : in(scope)
                                .query(
                                        """
                                        SELECT hash FROM subtree
                                        WHERE scope = ? AND level = ? AND position >= ? AND position < ?
                                        ORDER BY position
                                        """,
                                        LogTable::hashes,
                                        scope.key(),
                                        level,
                                        from,
                                        from + count);
        if (found.size() != count) {
            throw new CorruptJournal(scope, "entries or subtrees are missing");
        }
        return found;
    }

    private static List<byte[]> hashes(ResultSet rows) throws SQLException {
        var hashes = new ArrayList<byte[]>();
        while (rows.next()) {
            hashes.add(rows.getBytes(1));
        }
        return hashes;
    }

    /// The edge of a log as it was when it had so many entries.
    Edge edge(Scope scope, long size) {
        var roots = new ArrayList<byte[]>();
        long done = 0;
        for (int height = Long.SIZE - 2; height >= 0; height--) {
            if ((size >> height & 1) == 1) {
                var level = height / Edge.LEVEL_HEIGHT;
                var below = level * Edge.LEVEL_HEIGHT;
                var count = 1L << (height - below);
                roots.add(Hashes.fold(nodes(scope, level, done >> below, count)));
                done += 1L << height;
            }
        }
        return new Edge(size, roots);
    }

    /// How many subtrees are stored for a scope.
    long subtrees(Scope scope) {
        return number(scope, "SELECT count(*) FROM subtree WHERE scope = ?");
    }

    private long number(Scope scope, String query) {
        return in(scope).query(query, rows -> rows.next() ? rows.getLong(1) : 0L, scope.key());
    }
}
