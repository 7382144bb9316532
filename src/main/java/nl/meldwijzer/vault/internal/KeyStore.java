package nl.meldwijzer.vault.internal;

import static nl.meldwijzer.vault.internal.schema.Tables.DESTROYED_KEY;
import static nl.meldwijzer.vault.internal.schema.Tables.KEY_STORE;
import static nl.meldwijzer.vault.internal.schema.Tables.WRAPPED_KEY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of the key store: wrapped keys and the tombstones of destroyed ones. One connection,
/// one caller at a time.
final class KeyStore implements AutoCloseable {
    private static final int BUSY_TRIES = 50;

    private final Connection connection;
    private final DSLContext sql;

    KeyStore(Connection connection) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.SQLITE, new Settings().withRenderSchema(false));
    }

    /// Whose store this is, and the proof that only the right root key opens.
    @SuppressWarnings("ArrayRecordComponent") // opened, never compared
    record Owner(String install, byte[] proof) {}

    /// A stored row: a wrapped key, or the proof of a tombstone.
    @SuppressWarnings("ArrayRecordComponent") // opened, never compared
    record Stored(KeyRow row, byte[] bytes) {}

    synchronized Optional<Owner> owner() {
        return sql.select(KEY_STORE.INSTALL, KEY_STORE.PROOF)
                .from(KEY_STORE)
                .fetchOptional(Records.mapping(Owner::new));
    }

    synchronized void claim(Owner owner) {
        sql.insertInto(KEY_STORE)
                .columns(KEY_STORE.ONE, KEY_STORE.INSTALL, KEY_STORE.PROOF)
                .values(1L, owner.install(), owner.proof())
                .execute();
    }

    synchronized Optional<byte[]> wrapped(KeyRow row) {
        return sql.select(WRAPPED_KEY.WRAPPED)
                .from(WRAPPED_KEY)
                .where(isWrapped(row))
                .fetchOptional(WRAPPED_KEY.WRAPPED);
    }

    synchronized boolean isDestroyed(KeyRow row) {
        return sql.fetchExists(sql.selectOne().from(DESTROYED_KEY).where(isDestroyedRow(row)));
    }

    synchronized List<Stored> wrapped() {
        return sql.select(
                        WRAPPED_KEY.SCOPE, WRAPPED_KEY.KIND, WRAPPED_KEY.NAME, WRAPPED_KEY.WRAPPED)
                .from(WRAPPED_KEY)
                .orderBy(WRAPPED_KEY.SCOPE, WRAPPED_KEY.KIND, WRAPPED_KEY.NAME)
                .fetch(it -> stored(it.value1(), it.value2(), it.value3(), it.value4()));
    }

    synchronized List<Stored> tombstones() {
        return sql.select(
                        DESTROYED_KEY.SCOPE,
                        DESTROYED_KEY.KIND,
                        DESTROYED_KEY.NAME,
                        DESTROYED_KEY.PROOF)
                .from(DESTROYED_KEY)
                .orderBy(DESTROYED_KEY.SCOPE, DESTROYED_KEY.KIND, DESTROYED_KEY.NAME)
                .fetch(it -> stored(it.value1(), it.value2(), it.value3(), it.value4()));
    }

    private static Stored stored(String scope, String kind, String name, byte[] bytes) {
        return new Stored(new KeyRow(scope, kind, name), bytes);
    }

    /// Stores new keys, all or none.
    synchronized void add(Map<KeyRow, byte[]> keys) {
        sql.transaction(it ->
                keys.forEach((row, wrapped) ->
                        it.dsl()
                                .insertInto(WRAPPED_KEY)
                                .columns(
                                        WRAPPED_KEY.SCOPE,
                                        WRAPPED_KEY.KIND,
                                        WRAPPED_KEY.NAME,
                                        WRAPPED_KEY.WRAPPED)
                                .values(row.scope(), row.kind(), row.name(), wrapped)
                                .execute()));
    }

    /// Overwrites and deletes a wrapped key and leaves a tombstone, then empties the write-ahead
    /// log: the old bytes stand in no file any more.
    synchronized void destroy(KeyRow row, byte[] proof) {
        sql.transaction(it -> {
            overwrite(it.dsl(), row);
            it.dsl().deleteFrom(WRAPPED_KEY).where(isWrapped(row)).execute();
            bury(it.dsl(), row, proof);
        });
        emptyWriteAheadLog();
    }

    private static void overwrite(DSLContext sql, KeyRow row) {
        sql.update(WRAPPED_KEY)
                .set(WRAPPED_KEY.WRAPPED, new byte[Cipher.KEY_BYTES * 4])
                .where(isWrapped(row))
                .execute();
    }

    private static void bury(DSLContext sql, KeyRow row, byte[] proof) {
        sql.insertInto(DESTROYED_KEY)
                .columns(
                        DESTROYED_KEY.SCOPE,
                        DESTROYED_KEY.KIND,
                        DESTROYED_KEY.NAME,
                        DESTROYED_KEY.PROOF)
                .values(row.scope(), row.kind(), row.name(), proof)
                .execute();
    }

    /// A reader beside us (`verify`, `backup`) can hold the log for a moment; then we try again,
    /// and at the latest when the store is opened next time.
    synchronized boolean emptyWriteAheadLog() {
        for (int i = 0; i < BUSY_TRIES; i++) {
            var result = sql.fetchOne("PRAGMA wal_checkpoint(TRUNCATE)");
            if (result != null && result.get(0, Integer.class) == 0) {
                return true;
            }
        }
        return false;
    }

    private static Condition isWrapped(KeyRow row) {
        return WRAPPED_KEY
                .SCOPE
                .eq(row.scope())
                .and(WRAPPED_KEY.KIND.eq(row.kind()))
                .and(WRAPPED_KEY.NAME.eq(row.name()));
    }

    private static Condition isDestroyedRow(KeyRow row) {
        return DESTROYED_KEY
                .SCOPE
                .eq(row.scope())
                .and(DESTROYED_KEY.KIND.eq(row.kind()))
                .and(DESTROYED_KEY.NAME.eq(row.name()));
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (java.sql.SQLException unclosable) {
            throw new IllegalStateException("key store does not close", unclosable);
        }
    }
}
