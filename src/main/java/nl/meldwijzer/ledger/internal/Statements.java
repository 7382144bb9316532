package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// The ways to speak to one connection: prepared statements that are kept between uses for the log
/// (SQLite takes longer to prepare them than to run them), jOOQ for other modules. jOOQ is loaded
/// when it is first asked for, because it takes a bare process most of a second.
final class Statements implements AutoCloseable {
    private static final int MOST_SCOPES = 500;

    private static final String NO_SCOPE = "";

    /// The rows of all logs, to be read only.
    private static final String ALL_LOGS = "*";

    private final Connection connection;
    private final Database.Kind kind;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<Scope, DSLContext> scoped = new HashMap<>();
    private final Savepoint savepoint = new Savepoint();
    private String stated = NO_SCOPE;

    Statements(Connection connection) {
        this(connection, Database.Kind.SQLITE);
    }

    Statements(Connection connection, Database.Kind kind) {
        this.connection = connection;
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

        <T> T query(String sql, Reading<T> reading, Object... values) {
            state(scope);
            return Statements.this.query(sql, reading, values);
        }
    }

    /// PostgreSQL shows no row before it knows for which scope, and forgets that with the
    /// transaction or the savepoint in which it heard. What marks off acts goes along.
    private void state(String scope) {
        if (kind == Database.Kind.SQLITE) {
            return;
        }
        var marks = savepoint.due();
        if (!scope.equals(stated)) {
            execute(marks + "select set_config('meldwijzer.scope', ?, true)", scope);
            stated = scope;
        } else if (!marks.isEmpty()) {
            execute(marks);
        }
    }

    /// Begins an act: what follows can be undone.
    void beginAct() {
        switch (kind) {
            case SQLITE -> execute(Savepoint.BEGIN);
            case POSTGRESQL -> savepoint.begin();
        }
    }

    /// Ends an act; it can be undone no more, except with all of its group.
    void keepAct() {
        switch (kind) {
            case SQLITE -> execute(Savepoint.KEEP);
            case POSTGRESQL -> savepoint.keep();
        }
    }

    void undoAct() {
        switch (kind) {
            case SQLITE -> {
                execute(Savepoint.UNDO);
                execute(Savepoint.KEEP);
            }
            case POSTGRESQL -> {
                if (savepoint.undo()) {
                    control(Savepoint.UNDO);
                }
            }
        }
    }

    /// Begins or ends a transaction.
    void control(String sql) {
        forgetScope();
        execute(sql);
    }

    /// The transaction was begun or ended in another way.
    void forgetTransaction() {
        forgetScope();
        savepoint.forget();
    }

    private void forgetScope() {
        stated = NO_SCOPE;
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

    /// Before each statement of jOOQ, because in the meantime another scope can have been stated.
    void state(Scope scope) {
        state(scope.key());
    }

    /// What becomes of a result.
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    void execute(String sql, Object... values) {
        try {
            bound(sql, values).execute();
        } catch (SQLException failed) {
            throw forget(sql, failed);
        }
    }

    <T> T query(String sql, Reading<T> reading, Object... values) {
        try (var rows = bound(sql, values).executeQuery()) {
            return reading.read(rows);
        } catch (SQLException failed) {
            throw forget(sql, failed);
        }
    }

    /// The driver does not let a statement be used again that failed once.
    private StatementFailed forget(String sql, SQLException failed) {
        var statement = prepared.remove(sql);
        if (statement != null) {
            try {
                statement.close();
            } catch (SQLException alreadyClosed) {
                failed.addSuppressed(alreadyClosed);
            }
        }
        return new StatementFailed(failed);
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /// Closes the prepared statements, not the connection.
    @Override
    public void close() {
        try {
            for (var statement : prepared.values()) {
                statement.close();
            }
            prepared.clear();
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
