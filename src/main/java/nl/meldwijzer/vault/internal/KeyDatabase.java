package nl.meldwijzer.vault.internal;

import nl.meldwijzer.vault.VaultRefused;
import nl.meldwijzer.vault.VaultRefused.Reason;

import org.flywaydb.core.Flyway;
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

/// Opens the key store's database file with settings that keep nothing of a deleted key.
final class KeyDatabase {
    /// Number of the newest migration; a store that says so needs no Flyway, which costs a start
    /// half a second.
    static final int VERSION = 1;

    private static final int APPLICATION_ID = 0x4D4C444B; // "MLDK"
    private static final int BUSY_MILLIS = 5_000;

    private KeyDatabase() {}

    static Connection create(Path file) {
        try {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            var source = source(file, false);
            var connection = source.getConnection();
            execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
            migrate(source, connection);
            return connection;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } catch (SQLException unusable) {
            throw new VaultRefused(Reason.NOT_A_KEY_STORE, unusable);
        }
    }

    static Connection open(Path file, boolean readOnly) {
        if (!Files.exists(file)) {
            throw new VaultRefused(Reason.NO_KEY_STORE);
        }
        try {
            var source = source(file, readOnly);
            var connection = source.getConnection();
            if (number(connection, "PRAGMA application_id") != APPLICATION_ID) {
                throw new VaultRefused(Reason.NOT_A_KEY_STORE);
            }
            var version = number(connection, "PRAGMA user_version");
            if (version > VERSION) {
                throw new VaultRefused(Reason.NEWER_VERSION);
            }
            if (version < VERSION && !readOnly) {
                migrate(source, connection);
            }
            return connection;
        } catch (SQLException unusable) {
            throw new VaultRefused(Reason.NOT_A_KEY_STORE, unusable);
        }
    }

    private static void migrate(SQLiteDataSource source, Connection connection)
            throws SQLException {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/keys")
                .load()
                .migrate();
        execute(connection, "PRAGMA user_version = " + VERSION);
    }

    private static SQLiteDataSource source(Path file, boolean readOnly) {
        var config = new SQLiteConfig();
        if (readOnly) {
            config.setReadOnly(true);
        } else {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.FULL);
            config.setTransactionMode(TransactionMode.IMMEDIATE);
            config.setPragma(Pragma.SECURE_DELETE, "ON");
        }
        config.setTempStore(TempStore.MEMORY);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enableRecursiveTriggers(true);
        config.setPragma(Pragma.MMAP_SIZE, "0");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
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
