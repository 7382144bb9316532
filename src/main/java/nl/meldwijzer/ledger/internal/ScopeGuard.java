package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.internal.Ahead.Piece;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.Param;
import org.jooq.Query;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Refuses a statement that does not hold every table it touches to the scope that it was asked
/// for. Always on: SQLite has no row-level security, and on PostgreSQL a statement that relies on
/// it alone would fail on the other store. What a statement asks is worked out once per text.
final class ScopeGuard implements ExecuteListener {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TEXTS = 5_000;
    private static final String AHEAD = "meldwijzer.ahead";
    private static final Map<String, ScopedStatement> KNOWN = new ConcurrentHashMap<>();

    private final transient Scope scope;
    private final transient Statements statements;

    ScopeGuard(Scope scope, Statements statements) {
        this.scope = scope;
        this.statements = statements;
    }

    /// What the database has to hear before goes ahead in the same round trip.
    @Override
    public void prepareStart(ExecuteContext context) {
        check(context);
        var piece = statements.ahead(scope);
        context.data(AHEAD, piece);
        if (!piece.isEmpty()) {
            context.sql(piece.sql() + context.sql());
        }
    }

    @Override
    public void prepareEnd(ExecuteContext context) {
        var statement = context.statement();
        if (statement != null && context.data(AHEAD) instanceof Piece piece && !piece.isEmpty()) {
            try {
                context.statement(Together.of(statement, piece));
            } catch (SQLException failed) {
                throw new Statements.StatementFailed(failed);
            }
        }
    }

    /// One that was kept would run in whatever scope was stated last.
    @Override
    public void executeStart(ExecuteContext context) {
        if (context.type() == ExecuteType.BATCH) {
            throw new UnscopedStatement("a batch, whose values cannot be checked");
        }
        if (context.data(AHEAD) == null) {
            throw new UnscopedStatement("a statement that was kept");
        }
    }

    /// Requires the same of a statement that is to be sent later, and gives its values.
    List<Object> checked(Query query) {
        known(query.getSQL()).require(scope, texts(query));
        return query.getBindValues();
    }

    private void check(ExecuteContext context) {
        var sql = context.sql();
        if (sql == null) {
            throw new UnscopedStatement("a statement without a text");
        }
        var query = context.query();
        known(sql).require(scope, query == null ? List.of() : texts(query));
    }

    private static ScopedStatement known(String sql) {
        var statement = KNOWN.get(sql);
        if (statement == null) {
            statement = ScopedStatement.of(sql);
            forgetWhenFull();
            KNOWN.put(sql, statement);
        }
        return statement;
    }

    private static void forgetWhenFull() {
        if (KNOWN.size() >= MOST_TEXTS) {
            KNOWN.clear();
        }
    }

    /// The values behind the question marks, in their order.
    private static List<String> texts(Query query) {
        return query.getParams().values().stream()
                .filter(param -> !param.isInline())
                .map(ScopeGuard::text)
                .toList();
    }

    private static String text(Param<?> param) {
        return param.getValue() instanceof String text ? text : "";
    }

    /// A statement that does not keep to its scope: a mistake in the program.
    static final class UnscopedStatement extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        UnscopedStatement(String what) {
            super("without its scope: " + what);
        }
    }
}
