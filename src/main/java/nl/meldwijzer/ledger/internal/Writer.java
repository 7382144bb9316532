package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.RolledBack;
import nl.meldwijzer.ledger.internal.Groups.Refusal;
import nl.meldwijzer.ledger.internal.Groups.Session;
import nl.meldwijzer.ledger.internal.Statements.StatementFailed;
import nl.meldwijzer.ledger.store.CommitFailed;
import nl.meldwijzer.ledger.store.CommitFailed.Reason;
import nl.meldwijzer.ledger.store.CommitUnknown;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;

/// The single writer. It takes the acts that wait, runs each in a savepoint, commits them together,
/// notes the new heads outside the database and only then answers: one flush to disk carries many
/// acts, and no act is acknowledged before its flush.
final class Writer implements AutoCloseable {
    private static final int MOST_ACTS = 256;

    private final BlockingQueue<Act<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "ledger-writer");
    private final Act<?> last = new Act<>(_ -> true);
    private final Groups groups;
    private final HeadFile headFile;
    private final DomainClock clock;
    private volatile boolean isClosed;
    private volatile @Nullable Throwable stopped;

    Writer(Groups groups, HeadFile headFile, DomainClock clock) {
        this.groups = groups;
        this.headFile = headFile;
        this.clock = clock;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    boolean isCurrentThread() {
        return Thread.currentThread() == thread;
    }

    boolean isWriting() {
        return stopped == null && !isClosed;
    }

    <T> T write(Function<ActTx, T> work) {
        if (isCurrentThread()) {
            throw new IllegalStateException("an act must not start another");
        }
        var act = new Act<>(work);
        enqueue(act);
        return act.await();
    }

    private synchronized void enqueue(Act<?> act) {
        if (isClosed) {
            throw new IllegalStateException("the store is closed");
        }
        waiting.add(act);
    }

    private void work() {
        try {
            for (var act = waiting.take(); act != last; act = waiting.take()) {
                commitTogether(act);
            }
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException("the writer was interrupted", nobodyDoesThat);
        }
    }

    private void commitTogether(Act<?> first) {
        var reason = stopped;
        if (reason != null) {
            first.notCommitted(new CommitFailed(Reason.OTHER, reason));
            return;
        }
        var group = new ArrayList<Act<?>>();
        LogWriter log;
        try {
            log = runAll(first, group).log();
            headFile.reserve(log.heads().touched());
        } catch (Throwable lost) {
            abandon(group, failed(lost));
            return;
        }
        try {
            groups.commit();
        } catch (Throwable failed) {
            abandon(group, outcome(failed));
            return;
        }
        acknowledge(group, log);
    }

    private Session runAll(Act<?> first, List<Act<?>> group) {
        group.add(first);
        var session = groups.begin();
        run(first, session);
        while (group.size() < MOST_ACTS && waiting.peek() != last) {
            var next = waiting.poll();
            if (next == null) {
                return session;
            }
            group.add(next);
            run(next, session);
        }
        return session;
    }

    private void run(Act<?> act, Session session) {
        var log = session.log();
        var statements = session.statements();
        log.beginAct();
        statements.beginAct();
        var tx = new ActTx(statements, log, clock.now());
        try {
            act.run(tx);
            statements.keepAct();
        } catch (Throwable failure) {
            requireRoom(failure);
            log.undoAct();
            statements.undoAct();
            act.failed(failure);
        } finally {
            tx.end();
        }
    }

    /// A full disk takes the whole group along: SQLite may have rolled it back already.
    private void requireRoom(Throwable failure) {
        if (groups.refusal(failure) == Refusal.NO_ROOM) {
            throw new CommitFailed(Reason.NO_ROOM, failure);
        }
    }

    /// Where the new heads cannot be noted, the guard would point at the wrong place: then nothing
    /// more is written.
    private void acknowledge(List<Act<?>> group, LogWriter log) {
        var heads = log.heads();
        try {
            for (var scope : heads.touched()) {
                headFile.note(scope, heads.log(scope).edge());
            }
            log.settle();
        } catch (Throwable unguarded) {
            stopped = unguarded;
            abandon(group, new CommitUnknown(unguarded));
            return;
        }
        group.forEach(Act::acknowledge);
    }

    /// After a commit that broke off an embedded database is not written to any more; a server is
    /// asked anew where its logs end.
    private RuntimeException outcome(Throwable failed) {
        if (groups.refusal(failed) != Refusal.UNKNOWN) {
            return failed(failed);
        }
        if (!groups.canGoOn()) {
            stopped = failed;
        }
        return new CommitUnknown(failed);
    }

    private CommitFailed failed(Throwable cause) {
        if (cause instanceof RolledBack) {
            stopped = cause;
        }
        if (cause instanceof CommitFailed known) {
            return known;
        }
        var isFull = groups.refusal(cause) == Refusal.NO_ROOM;
        return new CommitFailed(isFull ? Reason.NO_ROOM : Reason.OTHER, cause);
    }

    private void abandon(List<Act<?>> group, RuntimeException outcome) {
        try {
            groups.rollback();
        } catch (StatementFailed noneOpen) {
            outcome.addSuppressed(noneOpen);
        }
        group.forEach(act -> act.notCommitted(outcome));
    }

    /// Waits for the acts that were there before; later ones are refused.
    @Override
    public void close() {
        synchronized (this) {
            if (isClosed) {
                return;
            }
            isClosed = true;
            waiting.add(last);
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CommitUnknown(interrupted);
        }
    }
}
