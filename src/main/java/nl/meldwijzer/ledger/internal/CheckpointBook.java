package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Checkpoints;
import nl.meldwijzer.ledger.CorruptJournal;
import nl.meldwijzer.ledger.Head;

import java.util.List;
import java.util.Optional;

/// Signs on the writer's thread, where the head of a log cannot change meanwhile.
final class CheckpointBook implements Checkpoints {
    private final Readers readers;
    private final Writer writer;
    private final SignedNote notes;

    CheckpointBook(Readers readers, Writer writer, SignedNote notes) {
        this.readers = readers;
        this.writer = writer;
        this.notes = notes;
    }

    @Override
    public void signAll() {
        for (var key : readers.read(reader -> reader.log().scopes())) {
            writer.write(tx -> signWhenGrown(tx.log(), Scope.parse(key)));
        }
    }

    private boolean signWhenGrown(LogWriter log, Scope scope) {
        var edge = log.heads().log(scope).edge();
        var newest = log.checkpoints().newest(scope);
        if (newest.isPresent()) {
            requireConsistency(log.table(), scope, newest.get().note());
            if (newest.get().size() == edge.size()) {
                return false;
            }
        }
        var head = Head.of(scope, edge.size(), edge.root());
        log.checkpoints().add(head, notes.sign(head));
        return true;
    }

    /// Never signs backwards: what was signed before must still be what the log began with.
    private void requireConsistency(LogTable table, Scope scope, String note) {
        var signed = notes.read(scope, note);
        if (signed.size() > table.size(scope)) {
            throw new CorruptJournal(scope, "shorter than its checkpoint of " + signed.size());
        }
        var then = table.edge(scope, signed.size());
        if (!Head.of(scope, then.size(), then.root()).equals(signed)) {
            throw new CorruptJournal(scope, "other than its checkpoint of " + signed.size());
        }
    }

    @Override
    public Optional<String> newest(Scope scope) {
        return readers.read(reader ->
                new CheckpointTable(reader.statements())
                        .newest(scope)
                        .map(CheckpointTable.Stored::note));
    }

    @Override
    public List<Head> heads() {
        return readers.read(reader -> RollbackGuard.heads(reader.log()));
    }
}
