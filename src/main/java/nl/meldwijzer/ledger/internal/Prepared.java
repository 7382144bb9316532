package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.internal.Ahead.Piece;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Prepared statements of one connection, kept between uses.
final class Prepared {
    private static final int MOST = 300;

    private final Connection connection;
    private final Map<String, PreparedStatement> kept = new HashMap<>();

    Prepared(Connection connection) {
        this.connection = connection;
    }

    PreparedStatement bound(Piece piece, String sql, Object... values) throws SQLException {
        var text = piece.sql() + sql;
        var statement = kept.get(text);
        if (statement == null) {
            if (kept.size() >= MOST) {
                close();
            }
            statement = connection.prepareStatement(text);
            kept.put(text, statement);
        }
        Together.bind(statement, piece);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(piece.values().size() + i + 1, values[i]);
        }
        return statement;
    }

    /// What the database warned of at the last run of a text.
    Optional<SQLWarning> warning(String text) throws SQLException {
        var statement = kept.get(text);
        return statement == null ? Optional.empty() : Optional.ofNullable(statement.getWarnings());
    }

    /// The driver does not let a statement be used again that failed once.
    void forget(String text, SQLException failed) {
        var statement = kept.remove(text);
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException alreadyClosed) {
                failed.addSuppressed(alreadyClosed);
            }
        }
    }

    void close() throws SQLException {
        for (var statement : kept.values()) {
            statement.close();
        }
        kept.clear();
    }
}
