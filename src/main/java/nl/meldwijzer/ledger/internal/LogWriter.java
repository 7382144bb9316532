package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.internal.EntryRow.Place;
import nl.meldwijzer.ledger.internal.Heads.LogHead;
import nl.meldwijzer.ledger.internal.LogTable.StreamHead;

import java.time.Instant;

/// Adds entries at the end of a stream and of its scope's log. For the writer's thread alone.
final class LogWriter {
    private final NewRows rows;
    private final LogTable table;
    private final CheckpointTable checkpoints;
    private final Heads heads;
    private final Sealer sealer;
    private int mark;

    LogWriter(Statements statements, Sealer sealer) {
        this.rows = new NewRows(statements);
        this.table = new LogTable(statements, this::send);
        this.checkpoints = new CheckpointTable(statements);
        this.heads = new Heads(table);
        this.sealer = sealer;
    }

    Heads heads() {
        return heads;
    }

    LogTable table() {
        return table;
    }

    CheckpointTable checkpoints() {
        return checkpoints;
    }

    void beginAct() {
        rows.beginAct();
        mark = heads.mark();
    }

    void undoAct() {
        rows.undoAct();
        heads.backTo(mark);
    }

    /// The rows that wait go along with the next statement.
    void send() {
        if (rows.isWaiting()) {
            rows.send();
        }
    }

    /// The commit succeeded: there is no way back any more.
    void settle() {
        rows.forget();
        heads.settle();
    }

    /// The group left no trace, or others wrote meanwhile: what stands in the database is all there
    /// is.
    void forget() {
        rows.forget();
        heads.forget();
    }

    /// The moment that the next entry of a log gets.
    Instant moment(Scope scope, Instant now) {
        return Moments.after(heads.log(scope).last(), now);
    }

    void add(Stream stream, Instant now, byte[] payload) {
        var log = heads.log(stream.scope());
        var head = heads.stream(stream);
        var at = Moments.after(log.last(), now);
        var place = new Place(stream, log.edge().size(), head.number() + 1);
        var sealed = sealer.seal(stream, place.number(), payload);
        var row = EntryRow.made(place, Moments.text(at), head.leafHash(), sealed);
        rows.add(row);
        var grown = log.edge().plus(row.leafHash());
        for (var subtree : grown.completed()) {
            rows.add(stream.scope(), subtree);
        }
        heads.advance(
                stream,
                new LogHead(grown.edge(), at),
                new StreamHead(place.number(), row.leafHash()));
    }
}
