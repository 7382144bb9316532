package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.internal.Statements.StatementFailed;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Groups on a PostgreSQL from which other nodes serve too. One lock in the database gives every
/// group its turn, whichever node it comes from. Turns are numbered: where this node's last turn
/// was the one before, nobody wrote meanwhile and the heads in memory still stand; else they are
/// read anew. A connection that broke is replaced, and whatever is behind the new one is looked at
/// as at the start: a standby that took over may lack what was acknowledged.
final class PostgresGroups implements Groups {
    private static final String DISK_FULL = "53100";

    /// Classes of errors after which PostgreSQL has surely rolled back: a constraint, a transaction
    /// that had failed already, a conflict.
    private static final Set<String> ROLLED_BACK = Set.of("23", "25", "40");

    private final Supplier<Connection> open;
    private final Sealer sealer;
    private final Consumer<Statements> greeting;
    private @Nullable Line line;
    private long lastTurn;

    PostgresGroups(Supplier<Connection> open, Sealer sealer, Consumer<Statements> greeting) {
        this.open = open;
        this.sealer = sealer;
        this.greeting = greeting;
    }

    /// A connection and what is said over it.
    private record Line(Connection connection, Session session) {}

    @Override
    public Session begin() {
        var known = line;
        if (known != null) {
            try {
                return takeTurn(known);
            } catch (StatementFailed broken) {
                hangUp();
                requireBroken(broken);
            }
        }
        return takeTurn(connected());
    }

    /// Nothing was asked yet, so a broken connection is nobody's business but ours.
    private static void requireBroken(StatementFailed failed) {
        var isBroken =
                Causes.of(failed)
                        .anyMatch(it -> it instanceof SQLException sql && isConnection(sql));
        if (!isBroken) {
            throw failed;
        }
    }

    private static boolean isConnection(SQLException failed) {
        var state = failed.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private Line connected() {
        var connection = open.get();
        var statements = new Statements(connection, Database.Kind.POSTGRESQL);
        var fresh = new Line(connection, Session.on(statements, sealer));
        line = fresh;
        lastTurn = 0;
        try {
            takeTurn(fresh);
            greeting.accept(statements);
            commit();
            return fresh;
        } catch (RuntimeException unwelcome) {
            hangUp();
            throw unwelcome;
        }
    }

    private Session takeTurn(Line on) {
        var session = on.session();
        session.statements().forgetTransaction();
        long turn = session.statements().query("select take_turn()", PostgresGroups::number);
        if (turn != lastTurn + 1) {
            session.log().forget();
        }
        lastTurn = turn;
        return session;
    }

    private static long number(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }

    /// A commit that succeeds with a warning is on this server and perhaps nowhere else: the wait
    /// for a standby was broken off.
    @Override
    public void commit() {
        var current = line;
        if (current == null) {
            throw new IllegalStateException("there is nothing to commit");
        }
        try {
            current.session().log().send();
            var warning = current.session().statements().commit();
            if (warning.isPresent()) {
                throw new StatementFailed(warning.get());
            }
        } catch (StatementFailed failed) {
            hangUp();
            throw failed;
        }
    }

    @Override
    public void rollback() {
        var current = line;
        if (current == null) {
            return;
        }
        try {
            current.session().log().forget();
            current.session().statements().forgetTransaction();
            current.connection().rollback();
        } catch (SQLException broken) {
            hangUp();
        }
    }

    /// Only what the server itself says it rolled back is known not to have been recorded. A
    /// connection that broke says nothing, and neither does a warning.
    @Override
    public Refusal refusal(Throwable failed) {
        for (var cause : Causes.of(failed).toList()) {
            if (cause instanceof PSQLException said && said.getSQLState() != null) {
                return refusal(said.getSQLState());
            }
        }
        return Refusal.UNKNOWN;
    }

    private static Refusal refusal(String state) {
        if (state.equals(DISK_FULL)) {
            return Refusal.NO_ROOM;
        }
        return ROLLED_BACK.contains(state.substring(0, 2))
                ? Refusal.NOTHING_RECORDED
                : Refusal.UNKNOWN;
    }

    @Override
    public boolean canGoOn() {
        return true;
    }

    private void hangUp() {
        var current = line;
        line = null;
        if (current != null) {
            try {
                current.connection().close();
            } catch (SQLException broken) {
                // It is gone either way.
                return;
            }
        }
    }

    @Override
    public void close() {
        hangUp();
    }
}
