package nl.meldwijzer.vault.internal;

import nl.meldwijzer.vault.KeyCopy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of the key store: wrapped keys and the tombstones of destroyed ones. One connection,
/// one caller at a time. Plain JDBC: jOOQ would more than double the start of a bare process.
final class KeyStore implements AutoCloseable {
    private static final int BUSY_TRIES = 50;
    private static final String THIS_ROW = " WHERE scope = ? AND kind = ? AND name = ?";
    private static final String ALL = " ORDER BY scope, kind, name";

    private final Connection connection;

    KeyStore(Connection connection) {
        this.connection = connection;
    }

    /// Whose store this is, and the proof that only the right root key opens.
    @SuppressWarnings("ArrayRecordComponent") // opened, never compared
    record Owner(String install, byte[] proof) {}

    /// A stored row: a wrapped key, or the proof of a tombstone.
    @SuppressWarnings("ArrayRecordComponent") // opened, never compared
    record Stored(KeyRow row, byte[] bytes) {
        KeyCopy.Row copy() {
            return new KeyCopy.Row(row.scope(), row.kind(), row.name(), bytes);
        }

        static Stored of(KeyCopy.Row copy) {
            return new Stored(new KeyRow(copy.scope(), copy.kind(), copy.name()), copy.bytes());
        }
    }

    synchronized Optional<Owner> owner() {
        return run(
                "SELECT install, proof FROM key_store",
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        return rows.next()
                                ? Optional.of(new Owner(rows.getString(1), rows.getBytes(2)))
                                : Optional.empty();
                    }
                });
    }

    synchronized void claim(Owner owner) {
        run(
                "INSERT INTO key_store (one, install, proof) VALUES (1, ?, ?)",
                PreparedStatement::execute,
                owner.install(),
                owner.proof());
    }

    synchronized Optional<byte[]> wrapped(KeyRow row) {
        return run(
                "SELECT wrapped FROM wrapped_key" + THIS_ROW,
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
                    }
                },
                row.scope(),
                row.kind(),
                row.name());
    }

    synchronized boolean isDestroyed(KeyRow row) {
        return run(
                "SELECT 1 FROM destroyed_key" + THIS_ROW,
                statement -> {
                    try (var rows = statement.executeQuery()) {
                        return rows.next();
                    }
                },
                row.scope(),
                row.kind(),
                row.name());
    }

    synchronized List<Stored> wrapped() {
        return run("SELECT scope, kind, name, wrapped FROM wrapped_key" + ALL, KeyStore::stored);
    }

    synchronized List<Stored> tombstones() {
        return run("SELECT scope, kind, name, proof FROM destroyed_key" + ALL, KeyStore::stored);
    }

    private static List<Stored> stored(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Stored>();
            while (rows.next()) {
                var row = new KeyRow(rows.getString(1), rows.getString(2), rows.getString(3));
                found.add(new Stored(row, rows.getBytes(4)));
            }
            return found;
        }
    }

    /// Stores new keys, all or none.
    synchronized void add(Map<KeyRow, byte[]> keys) {
        inTransaction(() -> keys.forEach((row, wrapped) -> insert(new Stored(row, wrapped))));
    }

    private void insert(Stored key) {
        change(
                "INSERT INTO wrapped_key (scope, kind, name, wrapped) VALUES (?, ?, ?, ?)",
                key.row(),
                key.bytes());
    }

    /// Overwrites and deletes a wrapped key and leaves a tombstone, then empties the write-ahead
    /// log: the old bytes stand in no file any more.
    synchronized void destroy(KeyRow row, byte[] proof) {
        inTransaction(() -> bury(row, proof));
        emptyWriteAheadLog();
    }

    private void bury(KeyRow row, byte[] proof) {
        change("UPDATE wrapped_key SET wrapped = zeroblob(length(wrapped))" + THIS_ROW, row);
        change("DELETE FROM wrapped_key" + THIS_ROW, row);
        change(
                "INSERT INTO destroyed_key (scope, kind, name, proof) VALUES (?, ?, ?, ?)",
                row,
                proof);
    }

    /// Takes over what a copy has and this store lacks, all or nothing. What either knows as
    /// destroyed is destroyed.
    synchronized void take(KeyCopy copy) {
        inTransaction(() -> {
            copy.tombstones().stream()
                    .map(Stored::of)
                    .filter(it -> !isDestroyed(it.row()))
                    .forEach(it -> bury(it.row(), it.bytes()));
            copy.keys().stream()
                    .map(Stored::of)
                    .filter(it -> !isDestroyed(it.row()) && wrapped(it.row()).isEmpty())
                    .forEach(this::insert);
        });
        emptyWriteAheadLog();
    }

    private void change(String sql, KeyRow row) {
        run(sql, PreparedStatement::execute, row.scope(), row.kind(), row.name());
    }

    private void change(String sql, KeyRow row, byte[] bytes) {
        run(sql, PreparedStatement::execute, row.scope(), row.kind(), row.name(), bytes);
    }

    /// A reader beside us (`verify`, `backup`) can hold the log for a moment; then we try again,
    /// and at the latest when the store is opened next time.
    synchronized boolean emptyWriteAheadLog() {
        for (int i = 0; i < BUSY_TRIES; i++) {
            if (run("PRAGMA wal_checkpoint(TRUNCATE)", KeyStore::isEmptied)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmptied(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            return rows.next() && rows.getInt(1) == 0;
        }
    }

    private void inTransaction(Runnable work) {
        run("BEGIN IMMEDIATE", PreparedStatement::execute);
        try {
            work.run();
            run("COMMIT", PreparedStatement::execute);
        } catch (RuntimeException failed) {
            run("ROLLBACK", PreparedStatement::execute);
            throw failed;
        }
    }

    /// What is done with a statement.
    private interface Use<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T run(String sql, Use<T> use, Object... values) {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return use.with(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("the key store refused a statement", failed);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException unclosable) {
            throw new IllegalStateException("the key store does not close", unclosable);
        }
    }
}
