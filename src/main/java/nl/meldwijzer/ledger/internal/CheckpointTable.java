package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of the signed checkpoints over one connection.
final class CheckpointTable {
    private final Statements statements;

    CheckpointTable(Statements statements) {
        this.statements = statements;
    }

    /// A stored checkpoint.
    record Stored(String scope, long size, String note) {}

    void add(Head head, String note) {
        statements
                .in(head.scope())
                .execute(
                        "INSERT INTO checkpoint (scope, size, note) VALUES (?, ?, ?)",
                        head.scope().key(),
                        head.size(),
                        note);
    }

    Optional<Stored> newest(Scope scope) {
        return statements
                .in(scope)
                .query(
                        """
                        SELECT size, note FROM checkpoint WHERE scope = ? ORDER BY size DESC LIMIT 1
                        """,
                        rows ->
                                rows.next()
                                        ? Optional.of(
                                                new Stored(
                                                        scope.key(),
                                                        rows.getLong(1),
                                                        rows.getString(2)))
                                        : Optional.empty(),
                        scope.key());
    }

    /// All checkpoints of all logs, each log's in order.
    List<Stored> all() {
        return statements
                .inAllLogs()
                .query(
                        "SELECT scope, size, note FROM checkpoint ORDER BY scope, size",
                        rows -> {
                            var found = new ArrayList<Stored>();
                            while (rows.next()) {
                                found.add(
                                        new Stored(
                                                rows.getString(1),
                                                rows.getLong(2),
                                                rows.getString(3)));
                            }
                            return found;
                        });
    }
}
