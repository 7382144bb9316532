package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.Param;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Refuses a statement that does not hold every table it touches to the scope that it was asked
/// for. Always on: SQLite has no row-level security, and on PostgreSQL a statement that relies on
/// it alone would fail on the other store. What a statement asks is worked out once per text.
final class ScopeGuard implements ExecuteListener {
    private static final long serialVersionUID = 1L;
    private static final int MOST_TEXTS = 5_000;
    private static final Map<String, ScopedStatement> KNOWN = new ConcurrentHashMap<>();

    private final transient Scope scope;
    private final transient Statements statements;

    ScopeGuard(Scope scope, Statements statements) {
        this.scope = scope;
        this.statements = statements;
    }

    @Override
    public void prepareStart(ExecuteContext context) {
        check(context);
    }

    /// A statement can be kept and run again, so the database hears its scope at every run.
    @Override
    public void executeStart(ExecuteContext context) {
        if (context.type() == ExecuteType.BATCH) {
            throw new UnscopedStatement("a batch, whose values cannot be checked");
        }
        statements.state(scope);
    }

    private void check(ExecuteContext context) {
        var sql = context.sql();
        if (sql == null) {
            throw new UnscopedStatement("a statement without a text");
        }
        var statement = KNOWN.get(sql);
        if (statement == null) {
            statement = ScopedStatement.of(sql);
            forgetWhenFull();
            KNOWN.put(sql, statement);
        }
        statement.require(scope, values(context));
    }

    private static void forgetWhenFull() {
        if (KNOWN.size() >= MOST_TEXTS) {
            KNOWN.clear();
        }
    }

    /// The values behind the question marks, in their order.
    private static List<String> values(ExecuteContext context) {
        var query = context.query();
        return query == null
                ? List.of()
                : query.getParams().values().stream()
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
