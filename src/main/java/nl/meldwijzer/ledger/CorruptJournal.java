package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.Scope;

import org.jspecify.annotations.Nullable;

/// The log does not hold: an entry is unreadable, changed, moved or missing. Never skipped.
public final class CorruptJournal extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public CorruptJournal(Scope scope, String what) {
        this(scope, what, null);
    }

    public CorruptJournal(Scope scope, String what, @Nullable Throwable cause) {
        super("log " + scope.key() + ": " + what, cause);
    }
}
