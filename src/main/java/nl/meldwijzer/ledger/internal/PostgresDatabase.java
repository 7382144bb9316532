package nl.meldwijzer.ledger.internal;

import com.zaxxer.hikari.HikariConfig;

import nl.meldwijzer.ledger.StoreAddress.Server;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;
import nl.meldwijzer.ledger.internal.Readers.Lender;

import org.postgresql.PGProperty;
import org.postgresql.util.PSQLState;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Consumer;

/// The main database on a PostgreSQL. This process serves: it owns nothing there and migrates
/// nothing.
final class PostgresDatabase implements Database {
    private static final int CONNECT_SECONDS = 3;

    /// The first login of a process that starts on a busy machine takes seconds.
    private static final int LOGIN_SECONDS = 15;

    private static final int ANSWER_SECONDS = 10;
    private static final int READ_SECONDS = 60;
    private static final int READERS = 8;
    private static final long PATIENCE_MILLIS = 4_000;

    /// A node that stands still must not keep the others waiting for its lock.
    private static final String WRITING =
            "set lock_timeout = '4s'; set idle_in_transaction_session_timeout = '10s';"
                    + " set application_name = 'meldwijzer writer'";

    /// Also what is a transaction by itself can only read.
    private static final String READING = "set default_transaction_read_only = on";

    private static final String WRITERS =
            """
            select 1 from pg_stat_activity
            where datname = current_database() and application_name = 'meldwijzer writer'
            """;

    private final Server server;

    PostgresDatabase(Server server) {
        this.server = server;
    }

    @Override
    public void bringUpToDate() {
        requireCurrent();
    }

    @Override
    public void requireCurrent() {
        try (var connection = connect(ANSWER_SECONDS)) {
            ServingRole.require(connection);
            requireVersion(connection);
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    static int requireNotNewer(Connection connection) throws SQLException {
        var version = version(connection);
        var newest = Migrations.newest();
        if (version > newest) {
            throw new StoreRefused(Reason.NEWER_VERSION, version + " is newer than " + newest);
        }
        return version;
    }

    private static void requireVersion(Connection connection) throws SQLException {
        var version = requireNotNewer(connection);
        var newest = Migrations.newest();
        if (version < newest) {
            throw new StoreRefused(Reason.NOT_PREPARED, version + " is older than " + newest);
        }
    }

    /// Migrations that another program adds in between do not make it another version.
    private static int version(Connection connection) throws SQLException {
        try (var it = connection.createStatement();
                var rows =
                        it.executeQuery(
                                "select coalesce(max(version::int), 0) from flyway_schema_history"
                                        + " where success and version is not null")) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException failed) {
            if (PSQLState.UNDEFINED_TABLE.getState().equals(failed.getSQLState())) {
                throw new StoreRefused(Reason.NOT_PREPARED, failed);
            }
            throw failed;
        }
    }

    /// Whether any node has it open to write.
    boolean isServed() {
        try (var connection = connect(ANSWER_SECONDS);
                var it = connection.createStatement();
                var rows = it.executeQuery(WRITERS)) {
            return rows.next();
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public Groups groups(Sealer sealer, Consumer<Statements> greeting) {
        return new PostgresGroups(this::writer, sealer, greeting);
    }

    /// A connection to write over, whose commits wait until they are on disk, and with a standby
    /// that they must wait for, there too.
    private Connection writer() {
        try {
            var connection = connect(ANSWER_SECONDS);
            try (var it = connection.createStatement()) {
                it.execute(WRITING);
                it.execute(
                        "select set_config('synchronous_commit', 'on', false)"
                                + " where current_setting('synchronous_commit')"
                                + " not in ('on', 'remote_apply')");
            }
            ServingRole.require(connection);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException refused) {
            throw refused(refused);
        }
    }

    @Override
    public Lender lender() {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url());
        config.setDataSourceProperties(properties(READ_SECONDS));
        config.setConnectionInitSql(READING);
        config.setPoolName("meldwijzer-readers");
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setValidationTimeout(PATIENCE_MILLIS / 2);
        config.setAutoCommit(false);
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return new PooledReaders(config);
    }

    @Override
    public Structure structure() {
        return new PostgresGuards();
    }

    Connection connect() throws SQLException {
        return connect(READ_SECONDS);
    }

    private Connection connect(int answerSeconds) throws SQLException {
        return DriverManager.getConnection(server.url(), properties(answerSeconds));
    }

    /// An error's details can hold values of rows: they stay out of exceptions.
    private Properties properties(int answerSeconds) {
        var properties = new Properties();
        PGProperty.USER.set(properties, server.login().user());
        PGProperty.PASSWORD.set(properties, server.login().password().expose());
        PGProperty.APPLICATION_NAME.set(properties, "meldwijzer");
        PGProperty.CONNECT_TIMEOUT.set(properties, CONNECT_SECONDS);
        PGProperty.LOGIN_TIMEOUT.set(properties, LOGIN_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, answerSeconds);
        PGProperty.TCP_KEEP_ALIVE.set(properties, true);
        PGProperty.LOG_SERVER_ERROR_DETAIL.set(properties, false);
        return properties;
    }

    static StoreRefused refused(SQLException failed) {
        var state = failed.getSQLState();
        return switch (state == null ? "" : state) {
            case "28000", "28P01", "42501" -> new StoreRefused(Reason.NO_LOGIN, failed);
            case "3D000" -> new StoreRefused(Reason.NOT_PREPARED, failed);
            default -> new StoreRefused(Reason.NO_SERVER, failed);
        };
    }
}
