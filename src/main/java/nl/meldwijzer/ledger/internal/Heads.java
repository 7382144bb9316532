package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.internal.LogTable.StreamHead;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Where logs and streams end, in memory, for the writer's thread alone. Every change can be taken
/// back, so that heads follow savepoints exactly.
final class Heads {
    private static final int MOST_STREAMS = 50_000;

    private final LogTable table;
    private final Map<Scope, LogHead> logs = new HashMap<>();
    private final Map<Stream, StreamHead> streams = new HashMap<>();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final Set<Scope> touched = new HashSet<>();

    Heads(LogTable table) {
        this.table = table;
    }

    /// The tree of a log and the moment of its last entry.
    record LogHead(Edge edge, Instant last) {}

    LogHead log(Scope scope) {
        return logs.computeIfAbsent(
                scope, it -> new LogHead(table.edge(it, table.size(it)), table.lastMoment(it)));
    }

    StreamHead stream(Stream stream) {
        return streams.computeIfAbsent(stream, table::head);
    }

    void advance(Stream stream, LogHead log, StreamHead head) {
        var scope = stream.scope();
        var logBefore = log(scope);
        var headBefore = stream(stream);
        undo.push(() -> {
            logs.put(scope, logBefore);
            streams.put(stream, headBefore);
        });
        logs.put(scope, log);
        streams.put(stream, head);
        touched.add(scope);
    }

    /// A point to which [#backTo] can return.
    int mark() {
        return undo.size();
    }

    void backTo(int mark) {
        while (undo.size() > mark) {
            undo.pop().run();
        }
    }

    /// Logs that may have grown since the last commit.
    Set<Scope> touched() {
        return Set.copyOf(touched);
    }

    /// The commit succeeded: there is no way back any more.
    void settle() {
        undo.clear();
        touched.clear();
        if (streams.size() > MOST_STREAMS) {
            streams.clear();
        }
    }

    /// The commit failed: what stands in the database is all there is.
    void forget() {
        undo.clear();
        touched.clear();
        logs.clear();
        streams.clear();
    }
}
