package nl.meldwijzer.ledger.internal;

import java.sql.Connection;

/// A database of its own with the shipped tables, made by the owner and guarded for the role that
/// serves.
final class MigratedPostgres {
    private final PostgresServer server = PostgresServer.one();
    private final String name = server.newMigratedDatabase();

    Connection owner() {
        return server.connect(name, PostgresServer.OWNER);
    }

    Connection app() {
        return server.connect(name, PostgresServer.APP);
    }
}
