package nl.meldwijzer.ledger.internal;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.sql.SQLException;

/// A database of its own with the shipped tables, made by the owner and guarded for the role that
/// serves.
final class MigratedPostgres {
    private final PostgresServer server = PostgresServer.one();
    private final String name = server.newDatabase();

    MigratedPostgres() {
        try (var owner = owner()) {
            var source = new SingleConnectionDataSource(owner, true);
            Migrations.ofPostgres(source, PostgresServer.APP).migrate();
        } catch (SQLException unclosable) {
            throw new IllegalStateException(unclosable);
        }
    }

    Connection owner() {
        return server.connect(name, PostgresServer.OWNER);
    }

    Connection app() {
        return server.connect(name, PostgresServer.APP);
    }
}
