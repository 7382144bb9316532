package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.internal.Statements.StatementFailed;
import nl.meldwijzer.ledger.store.CommitFailed;
import nl.meldwijzer.ledger.store.CommitFailed.Reason;
import nl.meldwijzer.ledger.store.CommitUnknown;

import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.Stream;

/// The single writer. It takes the acts that wait, runs each in a savepoint, commits them together,
/// notes the new heads outside the database and only then answers: one flush to disk carries many
/// acts, and no act is acknowledged before its flush.
final class Writer implements AutoCloseable {
    private static final int MOST_ACTS = 256;
    private static final int LONGEST_CHAIN = 10;

    private final BlockingQueue<Act<?>> waiting = new LinkedBlockingQueue<>();
    private final Thread thread = new Thread(this::work, "ledger-writer");
    private final Act<?> last = new Act<>(_ -> true);
    private final Statements statements;
    private final LogWriter log;
    private final HeadFile headFile;
    private final DomainClock clock;
    private volatile boolean isClosed;
    private volatile @Nullable Throwable stopped;

    Writer(Statements statements, LogWriter log, HeadFile headFile, DomainClock clock) {
        this.statements = statements;
        this.log = log;
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
        try {
            runAll(first, group);
            headFile.reserve(log.heads().touched());
        } catch (Throwable lost) {
            abandon(group, failed(lost));
            return;
        }
        try {
            commit();
        } catch (Throwable failed) {
            abandon(group, outcome(failed));
            return;
        }
        group.forEach(Act::acknowledge);
    }

    private void runAll(Act<?> first, List<Act<?>> group) {
        group.add(first);
        statements.execute("BEGIN IMMEDIATE");
        run(first);
        while (group.size() < MOST_ACTS && waiting.peek() != last) {
            var next = waiting.poll();
            if (next == null) {
                return;
            }
            group.add(next);
            run(next);
        }
    }

    private void run(Act<?> act) {
        var mark = log.heads().mark();
        statements.execute("SAVEPOINT act");
        var tx = new ActTx(statements, log, clock.now());
        try {
            act.run(tx);
            statements.execute("RELEASE act");
        } catch (Throwable failure) {
            requireRoom(failure);
            log.heads().backTo(mark);
            statements.execute("ROLLBACK TO act");
            statements.execute("RELEASE act");
            act.failed(failure);
        } finally {
            tx.end();
        }
    }

    /// A full disk takes the whole group along: SQLite may have rolled it back already.
    private static void requireRoom(Throwable failure) {
        if (isRefusal(failure, SQLiteErrorCode.SQLITE_FULL)) {
            throw new CommitFailed(Reason.NO_ROOM, failure);
        }
    }

    private void commit() {
        var heads = log.heads();
        statements.execute("COMMIT");
        for (var scope : heads.touched()) {
            headFile.note(scope, heads.log(scope).edge());
        }
        heads.settle();
    }

    /// After a commit or flush that broke off nobody can say what is on disk, and after a commit
    /// whose head is not noted the guard would point at the wrong place: then nothing more is
    /// written. Only a full disk or a busy file is known to leave everything as it was.
    private RuntimeException outcome(Throwable failed) {
        if (isRefusal(failed, SQLiteErrorCode.SQLITE_FULL)
                || isRefusal(failed, SQLiteErrorCode.SQLITE_BUSY)) {
            return failed(failed);
        }
        stopped = failed;
        return new CommitUnknown(failed);
    }

    private static CommitFailed failed(Throwable cause) {
        return cause instanceof CommitFailed known
                ? known
                : new CommitFailed(
                        isRefusal(cause, SQLiteErrorCode.SQLITE_FULL)
                                ? Reason.NO_ROOM
                                : Reason.OTHER,
                        cause);
    }

    /// Modules get the driver's exception wrapped by jOOQ, the log by [Statements].
    static boolean isRefusal(Throwable failed, SQLiteErrorCode code) {
        return Stream.<@Nullable Throwable>iterate(failed, Objects::nonNull, Writer::causeOf)
                .limit(LONGEST_CHAIN)
                .anyMatch(it ->
                        it instanceof SQLiteException sqlite && sqlite.getResultCode() == code);
    }

    private static @Nullable Throwable causeOf(@Nullable Throwable failed) {
        return failed == null ? null : failed.getCause();
    }

    private void abandon(List<Act<?>> group, RuntimeException outcome) {
        try {
            statements.execute("ROLLBACK");
        } catch (StatementFailed noneOpen) {
            outcome.addSuppressed(noneOpen);
        }
        log.heads().forget();
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
