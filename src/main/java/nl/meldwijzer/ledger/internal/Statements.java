package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.internal.Ahead.Piece;

import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The ways to speak to one connection: prepared statements that are kept between uses for the log
/// (SQLite takes longer to prepare them than to run them), jOOQ for other modules. jOOQ is loaded
/// when it is first asked for, because it takes a bare process most of a second.
final class Statements implements AutoCloseable {
    private static final int MOST_SCOPES = 500;

    /// The rows of all logs, to be read only.
    private static final String ALL_LOGS = "*";

    private final Connection connection;
    private final Database.Kind kind;
    private final Prepared prepared;
    private final Map<Scope, DSLContext> scoped = new HashMap<>();
    private final Ahead ahead = new Ahead();

    Statements(Connection connection) {
        this(connection, Database.Kind.SQLITE);
    }

    Statements(Connection connection, Database.Kind kind) {
        this.connection = connection;
        this.prepared = new Prepared(connection);
        this.kind = kind;
    }

    /// Statements of the log on the rows of one scope.
    In in(Scope scope) {
        return new In(scope.key());
    }

    /// Questions to the logs of all scopes.
    In inAllLogs() {
        return new In(ALL_LOGS);
    }

    /// Statements that are preceded by the scope they are about, where the database wants to know.
    final class In {
        private final String scope;

        private In(String scope) {
            this.scope = scope;
        }

        void execute(String sql, Object... values) {
            state(scope);
            Statements.this.execute(sql, values);
        }

        /// A statement whose answer nobody waits for: it goes ahead of the next one.
        void later(String sql, List<Object> values) {
            state(scope);
            if (sendsTogether()) {
                ahead.add(sql, values);
            } else {
                Statements.this.execute(sql, values.toArray());
            }
        }

        <T> T query(String sql, Reading<T> reading, Object... values) {
            state(scope);
            return Statements.this.query(sql, reading, values);
        }
    }

    /// The scope, where the database wants to know, goes ahead of the next statement.
    private void state(String scope) {
        if (kind == Database.Kind.POSTGRESQL) {
            ahead.state(scope);
        }
    }

    /// Begins an act: what follows can be undone.
    void beginAct() {
        switch (kind) {
            case SQLITE -> execute("SAVEPOINT act");
            case POSTGRESQL -> ahead.beginAct();
        }
    }

    /// Ends an act; it can be undone no more, except with all of its group. What it left to be sent
    /// is sent now, so that a failure of it is the act's own.
    void keepAct() {
        switch (kind) {
            case SQLITE -> execute("RELEASE act");
            case POSTGRESQL -> {
                if (ahead.holdsAct()) {
                    send();
                }
                ahead.keepAct();
            }
        }
    }

    void undoAct() {
        switch (kind) {
            case SQLITE -> {
                execute("ROLLBACK TO act");
                execute("RELEASE act");
            }
            case POSTGRESQL -> {
                if (ahead.undoAct()) {
                    execute(Ahead.UNDO);
                }
            }
        }
    }

    /// Begins or ends a transaction.
    void control(String sql) {
        forgetTransaction();
        execute(sql);
    }

    /// The transaction was begun or ended in another way.
    void forgetTransaction() {
        ahead.forget();
    }

    /// From here on no more than one statement is let through, or any number again.
    void allowOnlyOne(boolean isOne) {
        ahead.allowOnlyOne(isOne);
    }

    /// Whether statements whose answer nobody waits for wait for each other: to a database in this
    /// process there is no way to save.
    boolean sendsTogether() {
        return kind == Database.Kind.POSTGRESQL;
    }

    /// Ends a transaction in one round trip with what has to be sent before. Returns what the
    /// server warned of, if anything.
    Optional<SQLWarning> commit() {
        ahead.add("COMMIT", List.of());
        var sql = send();
        ahead.forget();
        return warning(sql);
    }

    private Optional<SQLWarning> warning(String sql) {
        try {
            return prepared.warning(sql);
        } catch (SQLException failed) {
            throw new StatementFailed(failed);
        }
    }

    private String send() {
        var piece = ahead.take();
        execute(piece.sql(), piece.values().toArray());
        return piece.sql();
    }

    /// An array to send, of a type of the server's.
    Array array(String type, Object[] values) {
        try {
            return connection.createArrayOf(type, values);
        } catch (SQLException failed) {
            throw new StatementFailed(failed);
        }
    }

    /// A statement of jOOQ in a scope whose answer nobody waits for.
    void later(Scope scope, Query query) {
        if (sendsTogether()) {
            var values = new ScopeGuard(scope, this).checked(query);
            in(scope).later(query.getSQL(), values);
        } else {
            sql(scope).execute(query);
        }
    }

    /// Takes what has to go ahead of a statement of jOOQ in a scope, because in the meantime
    /// another can have been stated.
    Piece ahead(Scope scope) {
        state(scope.key());
        return ahead.take();
    }

    /// Statements of jOOQ on the rows of one scope.
    DSLContext sql(Scope scope) {
        if (scoped.size() >= MOST_SCOPES) {
            scoped.clear();
        }
        return scoped.computeIfAbsent(scope, this::context);
    }

    private DSLContext context(Scope scope) {
        return DSL.using(
                new DefaultConfiguration()
                        .set(connection)
                        .set(dialect())
                        .set(new Settings().withRenderSchema(false))
                        .set(new DefaultExecuteListenerProvider(new ScopeGuard(scope, this))));
    }

    private SQLDialect dialect() {
        return switch (kind) {
            case SQLITE -> SQLDialect.SQLITE;
            case POSTGRESQL -> SQLDialect.POSTGRES;
        };
    }

    /// What becomes of a result.
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    void execute(String sql, Object... values) {
        var piece = ahead.take();
        try {
            Together.run(prepared.bound(piece, sql, values), piece);
        } catch (SQLException failed) {
            throw forget(piece.sql() + sql, failed);
        }
    }

    <T> T query(String sql, Reading<T> reading, Object... values) {
        var piece = ahead.take();
        try (var rows = Together.query(prepared.bound(piece, sql, values), piece)) {
            return reading.read(rows);
        } catch (SQLException failed) {
            throw forget(piece.sql() + sql, failed);
        }
    }

    private StatementFailed forget(String text, SQLException failed) {
        prepared.forget(text, failed);
        return new StatementFailed(failed);
    }

    /// Closes the prepared statements, not the connection.
    @Override
    public void close() {
        try {
            prepared.close();
        } catch (SQLException failed) {
            throw new StatementFailed(failed);
        }
    }

    /// The database refused a statement. Never shown to people.
    static final class StatementFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StatementFailed(SQLException cause) {
            super("the database refused a statement", cause);
        }
    }
}
