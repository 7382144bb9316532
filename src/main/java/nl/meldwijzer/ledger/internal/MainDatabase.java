package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;
import nl.meldwijzer.ledger.internal.Readers.Lender;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/// The embedded main database, a file: made, brought up to date and opened with the settings on
/// which durability and the append-only guards depend.
final class MainDatabase implements Database {
    static final String FILE = "meldwijzer.db";

    private static final int APPLICATION_ID = 0x4D4C4443; // "MLDC"
    private static final int BUSY_MILLIS = 5_000;
    private static final int FULL = 2;

    private final Path file;

    MainDatabase(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /// Makes the file when it is not there, and runs the migrations it lacks. A database that lacks
    /// none is left alone: Flyway takes a process half a second to find that out.
    @Override
    public void bringUpToDate() {
        try {
            createWhenAbsent();
            var source = source(writing());
            try (var connection = source.getConnection()) {
                identify(connection);
                var newest = Migrations.newest();
                var version = number(connection, "PRAGMA user_version");
                requireKnown(version, newest);
                if (version < newest) {
                    Migrations.of(source).migrate();
                    execute(connection, "PRAGMA user_version = " + newest);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (SQLException unusable) {
            throw new StoreRefused(Reason.NOT_A_STORE, unusable);
        }
    }

    /// Makes the file as an older version of this program would have made it.
    ///
    /// @param version number of that version's newest migration
    void make(int version) {
        requireKnown(version, Migrations.newest());
        if (Files.exists(file)) {
            throw new IllegalStateException("there is a database already");
        }
        try {
            createWhenAbsent();
            var source = source(writing());
            try (var connection = source.getConnection()) {
                identify(connection);
                Migrations.upTo(source, version).migrate();
                execute(connection, "PRAGMA user_version = " + version);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (SQLException unusable) {
            throw new StoreRefused(Reason.NOT_A_STORE, unusable);
        }
    }

    @Override
    public void requireCurrent() {
        try (var connection = reader()) {
            var version = number(connection, "PRAGMA user_version");
            requireKnown(version, Migrations.newest());
            if (version < Migrations.newest()) {
                throw new StoreRefused(Reason.OLDER_VERSION, "version " + version);
            }
        } catch (SQLException unusable) {
            throw new StoreRefused(Reason.NOT_A_STORE, unusable);
        }
    }

    private static void requireKnown(int version, int newest) {
        if (version > newest) {
            throw new StoreRefused(Reason.NEWER_VERSION, version + " is newer than " + newest);
        }
    }

    private void createWhenAbsent() throws IOException {
        if (!Files.exists(file)) {
            var onlyOwner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(onlyOwner));
        }
    }

    private static void identify(Connection connection) throws SQLException {
        var id = number(connection, "PRAGMA application_id");
        var isEmpty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (id != APPLICATION_ID && !isEmpty) {
            throw new StoreRefused(Reason.NOT_A_STORE, "application_id is " + id);
        }
        if (id != APPLICATION_ID) {
            execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        }
    }

    /// The lock on the folder keeps others out.
    @Override
    public boolean isShared() {
        return false;
    }

    @Override
    public Groups groups(Sealer sealer, Consumer<Statements> greeting) {
        return new SqliteGroups(writer(), sealer, greeting);
    }

    @Override
    public Lender lender() {
        return new KeptReaders(this::reader);
    }

    @Override
    public Structure structure() {
        return ShippedSchema.migrated();
    }

    /// The connection that writes.
    ///
    /// @throws StoreRefused when SQLite does not take the settings
    Connection writer() {
        try {
            var connection = source(writing()).getConnection();
            require(connection, "PRAGMA synchronous", FULL);
            require(connection, "PRAGMA foreign_keys", 1);
            require(connection, "PRAGMA recursive_triggers", 1);
            require(connection, "PRAGMA trusted_schema", 0);
            require(connection, "PRAGMA secure_delete", 1);
            return connection;
        } catch (SQLException unusable) {
            throw new StoreRefused(Reason.NOT_A_STORE, unusable);
        }
    }

    /// A connection that can only read.
    Connection reader() {
        if (!Files.exists(file)) {
            throw new StoreRefused(Reason.NO_STORE, "there is no " + FILE);
        }
        try {
            var connection = source(reading()).getConnection();
            execute(connection, "PRAGMA query_only = ON");
            require(connection, "PRAGMA application_id", APPLICATION_ID);
            return connection;
        } catch (SQLException unusable) {
            throw new StoreRefused(Reason.NOT_A_STORE, unusable);
        }
    }

    private static SQLiteConfig writing() {
        var config = common();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setPragma(Pragma.SECURE_DELETE, "ON");
        return config;
    }

    private static SQLiteConfig reading() {
        var config = common();
        config.setReadOnly(true);
        return config;
    }

    private static SQLiteConfig common() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.enableRecursiveTriggers(true);
        config.setTempStore(TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setPragma(Pragma.MMAP_SIZE, "0");
        config.setGetGeneratedKeys(false);
        return config;
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        var source =
                new SQLiteDataSource(config) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        var connection = super.getConnection();
                        execute(connection, "PRAGMA trusted_schema = OFF");
                        execute(connection, "PRAGMA cell_size_check = ON");
                        return connection;
                    }
                };
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static void require(Connection connection, String query, int expected)
            throws SQLException {
        var found = number(connection, query);
        if (found != expected) {
            throw new StoreRefused(Reason.UNSAFE_SETTINGS, query + " is " + found);
        }
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var it = connection.createStatement()) {
            it.execute(statement);
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (var it = connection.createStatement();
                var rows = it.executeQuery(query)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
