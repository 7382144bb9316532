package nl.meldwijzer.ledger.internal;

import java.util.ArrayDeque;
import java.util.Deque;

/// What has to be closed again, last opened first; also when opening stops halfway.
final class Closing implements AutoCloseable {
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T it) {
        opened.push(it);
        return it;
    }

    @Override
    public void close() {
        RuntimeException first = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception unclosable) {
                first =
                        first == null
                                ? new IllegalStateException("does not close", unclosable)
                                : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
