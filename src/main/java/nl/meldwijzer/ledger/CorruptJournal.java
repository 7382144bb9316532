package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.Scope;

/// The log does not hold: an entry is unreadable, changed, moved or missing. Never skipped.
public final class CorruptJournal extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public CorruptJournal(Scope scope, String what) {
        super("log " + scope.key() + ": " + what);
    }
}
