package nl.meldwijzer.vault;

/// A sealed value was changed or moved, or a key was replaced. Names the place, never the content.
public final class CorruptSeal extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public CorruptSeal(Location where) {
        super("sealed value at " + where.table() + "." + where.column() + " does not open");
    }

    public CorruptSeal(Location where, Throwable cause) {
        this(where);
        initCause(cause);
    }
}
