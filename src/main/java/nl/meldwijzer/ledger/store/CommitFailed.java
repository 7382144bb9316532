package nl.meldwijzer.ledger.store;

/// The group's commit did not succeed and left nothing behind: what was asked can be asked again.
public final class CommitFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Why, as far as it matters to the person who waits.
    public enum Reason {
        /// There is no room left for it.
        NO_ROOM,
        /// Something else; the store may have stopped writing altogether.
        OTHER
    }

    public CommitFailed(Reason reason, Throwable cause) {
        super("commit failed, nothing was recorded", cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
