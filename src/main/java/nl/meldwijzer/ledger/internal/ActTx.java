package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Appended;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Tx;

import org.jooq.DSLContext;
import org.jooq.Query;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// One act's part of a group.
final class ActTx implements Tx {
    private final Statements statements;
    private final LogWriter log;
    private final Instant at;
    private boolean isOver;
    private boolean isDoomed;

    ActTx(Statements statements, LogWriter log, Instant at) {
        this.statements = statements;
        this.log = log;
        this.at = at;
    }

    @Override
    public DSLContext sql(Scope scope) {
        requireCurrent();
        return statements.sql(scope);
    }

    @Override
    public void later(Scope scope, Function<DSLContext, Query> statement) {
        requireCurrent();
        statements.later(scope, statement.apply(statements.sql(scope)));
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public Appended append(
            Scope scope, DossierId dossier, DossierVersion expected, List<byte[]> payloads) {
        requireCurrent();
        var stream = Stream.dossier(scope, dossier);
        var current = new DossierVersion(log.heads().stream(stream).number());
        if (!current.equals(expected)) {
            return new Appended.OutOfDate(current);
        }
        for (var payload : payloads) {
            add(stream, payload);
        }
        return new Appended.Done(new DossierVersion(current.value() + payloads.size()));
    }

    @Override
    public void audit(AuditLine line) {
        requireCurrent();
        var stream = Stream.audit(line.scope(), log.moment(line.scope(), at));
        add(stream, AuditCodec.write(line));
    }

    void order(Order order) {
        requireCurrent();
        add(Stream.orders(order.key().scope()), order.write());
    }

    LogWriter log() {
        requireCurrent();
        return log;
    }

    /// A half-written entry must never be committed, even when the act swallows the exception.
    private void add(Stream stream, byte[] payload) {
        isDoomed = true;
        log.add(stream, at, payload);
        isDoomed = false;
    }

    boolean isDoomed() {
        return isDoomed;
    }

    void end() {
        isOver = true;
    }

    private void requireCurrent() {
        if (isOver || isDoomed) {
            throw new IllegalStateException("this act is over");
        }
    }
}
