package nl.meldwijzer.cli.bench.internal;

import nl.meldwijzer.ledger.StoreAddress.Server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// The yardstick on PostgreSQL: every writer has a connection of its own, and they write side by
/// side. In a schema of its own, which is dropped afterwards.
public final class RawServer implements Yardstick {
    private static final String SCHEMA = "meldwijzer_bench_raw";

    private final Server server;
    private final List<Connection> connections = new ArrayList<>();
    private final List<RawInserts> inserts = new ArrayList<>();

    /// @param server as a role that may make a schema
    /// @param writers at most so many at once
    public RawServer(Server server, List<RowShapes.Shape> shapes, int writers) throws SQLException {
        this.server = server;
        try (var first = connect()) {
            execute(first, "drop schema if exists " + SCHEMA + " cascade");
            execute(first, "create schema " + SCHEMA);
            RawInserts.makeTables(first, shapes, RawServer::type);
        }
        for (int writer = 0; writer < writers; writer++) {
            var connection = connect();
            connections.add(connection);
            inserts.add(new RawInserts(connection, shapes, new SplittableRandom(writer)));
        }
    }

    private static String type(String ofSqlite) {
        return switch (ofSqlite.toLowerCase(Locale.ROOT)) {
            case "integer" -> "bigint";
            case "blob" -> "bytea";
            default -> "text";
        };
    }

    private Connection connect() throws SQLException {
        var login = server.login();
        var connection =
                DriverManager.getConnection(server.url(), login.user(), login.password().expose());
        connection.setSchema(SCHEMA);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var it = connection.createStatement()) {
            it.execute(sql);
        }
    }

    @Override
    public void act(int writer) throws SQLException {
        inserts.get(writer).act();
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
        try (var last = connect()) {
            execute(last, "drop schema " + SCHEMA + " cascade");
        }
    }
}
