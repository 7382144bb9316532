package nl.meldwijzer.ledger.internal;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// A question that many ask at the same time, asked once for all of them. Nobody gets an answer to
/// what was asked before she came: who comes while it is being asked waits for the next time.
final class AskedTogether<T> {
    private final Supplier<T> question;
    private CompletableFuture<T> last = new CompletableFuture<>();
    private @Nullable CompletableFuture<T> next;

    AskedTogether(Supplier<T> question) {
        this.question = question;
        last.cancel(false);
    }

    T ask() {
        CompletableFuture<T> mine;
        CompletableFuture<T> before;
        boolean asks;
        synchronized (this) {
            var waiting = next;
            asks = waiting == null;
            mine = waiting == null ? new CompletableFuture<>() : waiting;
            next = mine;
            before = last;
        }
        if (asks) {
            before.exceptionally(_ -> null).join();
            ask(mine);
        }
        return answer(mine);
    }

    private void ask(CompletableFuture<T> mine) {
        synchronized (this) {
            last = mine;
            next = null;
        }
        try {
            mine.complete(question.get());
        } catch (Throwable failed) {
            mine.completeExceptionally(failed);
        }
    }

    private static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw failed;
        }
    }
}
