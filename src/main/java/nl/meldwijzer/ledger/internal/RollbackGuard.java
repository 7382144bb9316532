package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.RolledBack;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;

import java.util.List;
import java.util.Set;

/// Holds the database against the head file before anything is written: an older copy, a cut tail
/// or another history must not be continued.
final class RollbackGuard {
    private RollbackGuard() {}

    /// @param isShared whether others may have begun logs of which this file cannot know
    static void requireNewest(LogTable table, HeadFile file, boolean isShared) {
        for (var recorded : file.heads()) {
            requireNewest(table, recorded);
        }
        for (var key : table.scopes()) {
            if (!isShared && file.head(Scope.parse(key)).isEmpty()) {
                throw new StoreRefused(Reason.NO_HEAD_FILE, "no head of log " + key);
            }
        }
        record(table, file);
    }

    /// A database may be ahead: a crash can come between its commit and the head file.
    private static void requireNewest(LogTable table, Head recorded) {
        var scope = recorded.scope();
        var found = head(table, scope, Math.min(table.size(scope), recorded.size()));
        if (!found.equals(recorded)) {
            throw new RolledBack(recorded, found);
        }
    }

    /// Whether a log was once as a head says.
    static boolean holds(LogTable table, Head head) {
        return table.size(head.scope()) >= head.size()
                && head(table, head.scope(), head.size()).equals(head);
    }

    static List<Head> heads(LogTable table) {
        return table.scopes().stream()
                .map(Scope::parse)
                .map(scope -> head(table, scope, table.size(scope)))
                .toList();
    }

    private static Head head(LogTable table, Scope scope, long size) {
        return Head.of(scope, size, table.edge(scope, size).root());
    }

    /// Writes the heads of the database into the file.
    static boolean record(LogTable table, HeadFile file) {
        for (var key : table.scopes()) {
            var scope = Scope.parse(key);
            file.reserve(Set.of(scope));
            file.note(scope, table.edge(scope, table.size(scope)));
        }
        file.flush();
        return true;
    }
}
