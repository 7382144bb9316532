package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Appended;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The main database on the real migrations, one connection, with the audit lines in a list. What
/// the ledger does with lines and commits is tested there.
public final class TestStore implements Store, AutoCloseable {
    private final Connection connection;
    private final DSLContext sql;
    private final DomainClock clock;
    private final List<AuditLine> lines = new ArrayList<>();
    private boolean isBroken;

    private TestStore(Connection connection, DomainClock clock) {
        this.connection = connection;
        this.sql = DSL.using(connection, SQLDialect.SQLITE, new Settings().withRenderSchema(false));
        this.clock = clock;
    }

    public static TestStore in(Path folder, DomainClock clock) {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve("main.db"));
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/sqlite")
                .load()
                .migrate();
        try {
            return new TestStore(source.getConnection(), clock);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /// Every audit line committed so far.
    public synchronized List<AuditLine> lines() {
        return List.copyOf(lines);
    }

    public synchronized AuditLine lastLine() {
        return lines.getLast();
    }

    /// From now on every commit fails, as on a full disk.
    public synchronized void breakCommits() {
        isBroken = true;
    }

    @Override
    public synchronized <T> T read(Function<DSLContext, T> query) {
        return query.apply(sql);
    }

    @Override
    public synchronized <T> T write(Function<Tx, T> work) {
        if (isBroken) {
            throw new IllegalStateException("commit failed");
        }
        var tx = new OneAct(clock.now());
        var result = sql.transactionResult(inner -> work.apply(tx.on(inner.dsl())));
        lines.addAll(tx.audited);
        return result;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private final class OneAct implements Tx {
        private final Instant at;
        private final List<AuditLine> audited = new ArrayList<>();
        private DSLContext inner = sql;

        OneAct(Instant at) {
            this.at = at;
        }

        OneAct on(DSLContext transaction) {
            inner = transaction;
            return this;
        }

        @Override
        public DSLContext sql() {
            return inner;
        }

        @Override
        public Instant at() {
            return at;
        }

        @Override
        public Appended append(
                Scope scope, DossierId dossier, DossierVersion expected, List<byte[]> payloads) {
            throw new UnsupportedOperationException("access appends no entries");
        }

        @Override
        public void audit(AuditLine line) {
            audited.add(line);
        }
    }
}
