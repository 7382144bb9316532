package nl.meldwijzer.rehearsal;

/// A practice store was to be used as a real one, or the other way round. Nothing was changed.
public final class WrongStore extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public WrongStore() {
        super("this store is of the other kind");
    }
}
