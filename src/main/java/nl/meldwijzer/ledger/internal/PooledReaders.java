package nl.meldwijzer.ledger.internal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

import nl.meldwijzer.ledger.internal.Readers.Lender;
import nl.meldwijzer.ledger.internal.Readers.Reader;
import nl.meldwijzer.ledger.internal.Statements.StatementFailed;

import java.sql.SQLException;

/// Readers from a pool, which replaces connections that a server or network dropped. The first
/// statement of a reading begins its transaction.
final class PooledReaders implements Lender {
    private final HikariDataSource pool;

    PooledReaders(HikariConfig config) {
        this.pool = new HikariDataSource(config);
    }

    @Override
    public Reader borrow() {
        return borrow(false);
    }

    /// By itself it is a transaction, together with what goes ahead of it.
    @Override
    public Reader borrowForOne() {
        return borrow(true);
    }

    @Override
    public void giveBackAfterOne(Reader reader) {
        giveBack(reader);
    }

    private Reader borrow(boolean isForOne) {
        try {
            var connection = pool.getConnection();
            connection.setAutoCommit(isForOne);
            return new Reader(connection, new Statements(connection, Database.Kind.POSTGRESQL));
        } catch (SQLException none) {
            throw new StatementFailed(none);
        }
    }

    /// The pool rolls back what was begun.
    @Override
    public void giveBack(Reader reader) {
        try (var _ = reader.connection();
                var _ = reader.statements()) {
            reader.statements().forgetTransaction();
        } catch (SQLException unclosable) {
            throw new StatementFailed(unclosable);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
