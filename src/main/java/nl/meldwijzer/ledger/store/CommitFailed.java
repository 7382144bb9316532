package nl.meldwijzer.ledger.store;

/// The group's commit did not succeed: nothing of it is acknowledged.
public final class CommitFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommitFailed(Throwable cause) {
        super("commit failed, nothing was recorded", cause);
    }
}
