package nl.meldwijzer.ledger.internal;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/// A piece of work on its way through the writer: its caller waits until the commit that holds it.
final class Act<T> {
    private final Function<ActTx, T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private Runnable acknowledgement = () -> {};

    Act(Function<ActTx, T> work) {
        this.work = work;
    }

    /// Does the work and keeps its result for [#acknowledge].
    ///
    /// @throws RuntimeException when the work does
    void run(ActTx tx) {
        var result = work.apply(tx);
        if (tx.isDoomed()) {
            throw new IllegalStateException("an entry could not be written");
        }
        acknowledgement = () -> answer.complete(result);
    }

    /// The work failed: its caller hears so, but not before the commit, for what it saw may have
    /// been written by acts of the same group.
    void failed(Throwable reason) {
        acknowledgement = () -> answer.completeExceptionally(reason);
    }

    void acknowledge() {
        acknowledgement.run();
    }

    /// The group was not committed, or nobody knows: its caller hears which.
    ///
    /// @param outcome [nl.meldwijzer.ledger.store.CommitFailed] or
    ///   [nl.meldwijzer.ledger.store.CommitUnknown]
    void notCommitted(RuntimeException outcome) {
        answer.completeExceptionally(outcome);
    }

    T await() {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            throw asThrown(failed.getCause());
        }
    }

    private static RuntimeException asThrown(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            case null, default -> new IllegalStateException("an act failed", cause);
        };
    }
}
