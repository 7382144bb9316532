package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Appended;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.ledger.store.ScopedSql;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.vault.Vault;
import nl.meldwijzer.vault.VaultAssembly;

import org.jooq.DSLContext;
import org.jooq.Query;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The real store on its real keys, which also keeps the audit lines that were committed in a list,
/// in their order over all logs.
public final class TestStore implements Store, AutoCloseable {
    private final VaultAssembly keys;
    private final LedgerAssembly ledger;
    private final List<AuditLine> lines = new ArrayList<>();
    private int writes;
    private boolean isBroken;

    private TestStore(VaultAssembly keys, LedgerAssembly ledger) {
        this.keys = keys;
        this.ledger = ledger;
    }

    public static TestStore in(Path folder, DomainClock clock) {
        var data = folder.resolve("data");
        var keys = VaultAssembly.of(VaultAssembly.besides(data));
        return new TestStore(keys, LedgerAssembly.of(Stores.at(data), keys, clock));
    }

    public Vault vault() {
        return keys.vault();
    }

    /// Every audit line committed so far.
    public synchronized List<AuditLine> lines() {
        return List.copyOf(lines);
    }

    public synchronized AuditLine lastLine() {
        return lines.getLast();
    }

    /// How many transactions were committed.
    public synchronized int writes() {
        return writes;
    }

    /// From now on every commit fails, as on a full disk.
    public synchronized void breakCommits() {
        isBroken = true;
    }

    @Override
    public <T> T read(Function<ScopedSql, T> query) {
        return ledger.store().read(query);
    }

    @Override
    public <T> T ask(Scope scope, Function<DSLContext, T> query) {
        return ledger.store().ask(scope, query);
    }

    @Override
    public <T> T write(Function<Tx, T> work) {
        var audited = new ArrayList<AuditLine>();
        var result =
                ledger.store()
                        .write(tx -> {
                            var done = work.apply(new Listening(tx, audited));
                            failWhenBroken();
                            return done;
                        });
        keep(audited);
        return result;
    }

    @Override
    public long edition() {
        return ledger.store().edition();
    }

    @Override
    public boolean isShared() {
        return ledger.store().isShared();
    }

    private synchronized void failWhenBroken() {
        if (isBroken) {
            throw new IllegalStateException("commit failed");
        }
    }

    private synchronized void keep(List<AuditLine> audited) {
        writes++;
        lines.addAll(audited);
    }

    @Override
    public void close() {
        ledger.close();
        keys.close();
    }

    private record Listening(Tx tx, List<AuditLine> audited) implements Tx {
        @Override
        public DSLContext sql(Scope scope) {
            return tx.sql(scope);
        }

        @Override
        public void later(Scope scope, Function<DSLContext, Query> statement) {
            tx.later(scope, statement);
        }

        @Override
        public Instant at() {
            return tx.at();
        }

        @Override
        public Appended append(
                Scope scope, DossierId dossier, DossierVersion expected, List<byte[]> payloads) {
            return tx.append(scope, dossier, expected, payloads);
        }

        @Override
        public void audit(AuditLine line) {
            tx.audit(line);
            audited.add(line);
        }
    }
}
