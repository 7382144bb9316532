package nl.meldwijzer.ledger.internal;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/// Groups on the one writing connection of the embedded database.
final class SqliteGroups implements Groups {
    private final Connection connection;
    private final Session session;

    SqliteGroups(Connection connection, Sealer sealer, Consumer<Statements> greeting) {
        this.connection = connection;
        var statements = new Statements(connection);
        greeting.accept(statements);
        this.session = Session.on(statements, sealer);
    }

    @Override
    public Session begin() {
        session.statements().control("BEGIN IMMEDIATE");
        return session;
    }

    @Override
    public void commit() {
        session.statements().control("COMMIT");
    }

    @Override
    public void rollback() {
        session.log().forget();
        session.statements().control("ROLLBACK");
    }

    /// Only a full disk or a busy file is known to leave everything as it was.
    @Override
    public Refusal refusal(Throwable failed) {
        if (isFull(failed)) {
            return Refusal.NO_ROOM;
        }
        return isRefusal(failed, SQLiteErrorCode.SQLITE_BUSY)
                ? Refusal.NOTHING_RECORDED
                : Refusal.UNKNOWN;
    }

    static boolean isFull(Throwable failed) {
        return isRefusal(failed, SQLiteErrorCode.SQLITE_FULL);
    }

    private static boolean isRefusal(Throwable failed, SQLiteErrorCode code) {
        return Causes.of(failed)
                .anyMatch(it ->
                        it instanceof SQLiteException sqlite && sqlite.getResultCode() == code);
    }

    /// After a flush that broke off nobody can say what is on disk.
    @Override
    public boolean canGoOn() {
        return false;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException unclosable) {
            throw new IllegalStateException("the writer does not close", unclosable);
        }
    }
}
