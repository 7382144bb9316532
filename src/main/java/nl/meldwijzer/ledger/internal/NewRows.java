package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;

import java.sql.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/// The rows that acts add to the log. To a server they go together, just before the commit: nobody
/// looks at them until then, for where logs end is known in memory. For the writer's thread alone.
final class NewRows {
    private static final String COLUMNS =
            "INSERT INTO entry (scope, log_index, stream, number, recorded_at, prev_hash,"
                    + " commitment, leaf_hash, ciphertext) ";
    private static final String ONE = COLUMNS + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MANY =
            COLUMNS
                    + "SELECT ?, it.* FROM unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[],"
                    + " ?::bytea[], ?::bytea[], ?::bytea[], ?::bytea[]) AS it";
    private static final String SUBTREE =
            "INSERT INTO subtree (scope, level, position, hash) VALUES (?, ?, ?, ?)";

    private final Statements statements;
    private final List<EntryRow> waiting = new ArrayList<>();
    private int sent;
    private int mark;

    NewRows(Statements statements) {
        this.statements = statements;
    }

    void add(EntryRow row) {
        if (statements.sendsTogether()) {
            waiting.add(row);
            return;
        }
        statements
                .in(Scope.parse(row.scope()))
                .execute(
                        ONE,
                        row.scope(),
                        row.logIndex(),
                        row.stream(),
                        row.number(),
                        row.recordedAt(),
                        row.prevHash(),
                        row.commitment(),
                        row.leafHash(),
                        row.ciphertext());
    }

    void add(Scope scope, Edge.Subtree subtree) {
        statements
                .in(scope)
                .later(
                        SUBTREE,
                        List.of(
                                scope.key(),
                                (long) subtree.level(),
                                subtree.position(),
                                subtree.hash()));
    }

    void beginAct() {
        waiting.subList(0, sent).clear();
        sent = 0;
        mark = waiting.size();
    }

    /// What was sent since the act began the database has taken back, also what was of acts before.
    void undoAct() {
        waiting.subList(mark, waiting.size()).clear();
        sent = 0;
    }

    void forget() {
        waiting.clear();
        sent = 0;
        mark = 0;
    }

    /// Whether there are rows that the database has not heard of.
    boolean isWaiting() {
        return sent < waiting.size();
    }

    /// Sends what waits along with the next statement.
    void send() {
        var byScope = new LinkedHashMap<String, List<EntryRow>>();
        for (var row : waiting.subList(sent, waiting.size())) {
            byScope.computeIfAbsent(row.scope(), _ -> new ArrayList<>()).add(row);
        }
        sent = waiting.size();
        byScope.forEach(this::send);
    }

    private void send(String scope, List<EntryRow> rows) {
        statements
                .in(Scope.parse(scope))
                .later(
                        MANY,
                        List.of(
                                scope,
                                numbers(rows, EntryRow::logIndex),
                                texts(rows, EntryRow::stream),
                                numbers(rows, EntryRow::number),
                                texts(rows, EntryRow::recordedAt),
                                bytes(rows, EntryRow::prevHash),
                                bytes(rows, EntryRow::commitment),
                                bytes(rows, EntryRow::leafHash),
                                bytes(rows, EntryRow::ciphertext)));
    }

    private Array numbers(List<EntryRow> rows, ToLongFunction<EntryRow> column) {
        return statements.array(
                "int8", rows.stream().mapToLong(column).boxed().toArray(Long[]::new));
    }

    private Array texts(List<EntryRow> rows, Function<EntryRow, String> column) {
        return statements.array("text", rows.stream().map(column).toArray(String[]::new));
    }

    private Array bytes(List<EntryRow> rows, Function<EntryRow, byte[]> column) {
        return statements.array("bytea", rows.stream().map(column).toArray(byte[][]::new));
    }
}
