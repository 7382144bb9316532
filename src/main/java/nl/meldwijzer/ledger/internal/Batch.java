package nl.meldwijzer.ledger.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Statements of one scope that are sent together, in their order.
final class Batch {
    private final List<Waiting> all = new ArrayList<>();

    private record Waiting(String scope, String sql, List<Object> values) {}

    void add(String scope, String sql, Object... values) {
        if (!all.isEmpty() && !all.getFirst().scope().equals(scope)) {
            throw new IllegalStateException("statements of two scopes in one batch");
        }
        all.add(new Waiting(scope, sql, List.of(values)));
    }

    /// The scope of what waits; empty when nothing does.
    String scope() {
        return all.isEmpty() ? "" : all.getFirst().scope();
    }

    void send(Connection connection) throws SQLException {
        try {
            for (int i = 0; i < all.size(); ) {
                i = sendAlike(connection, i);
            }
        } finally {
            forget();
        }
    }

    /// Sends those in a row that have the same text.
    private int sendAlike(Connection connection, int from) throws SQLException {
        var sql = all.get(from).sql();
        int i = from;
        try (var statement = connection.prepareStatement(sql)) {
            for (; i < all.size() && all.get(i).sql().equals(sql); i++) {
                bind(statement, all.get(i).values());
                statement.addBatch();
            }
            statement.executeBatch();
        }
        return i;
    }

    private static void bind(PreparedStatement statement, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }

    void forget() {
        all.clear();
    }
}
