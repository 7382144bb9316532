package nl.meldwijzer.ledger.store;

/// Nobody can say whether the group was recorded: its commit, or what has to follow it, broke off
/// halfway. The store writes nothing more until it is opened anew. To ask the same again is safe
/// only where a second time is recognised as such (a submission with its id).
public final class CommitUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CommitUnknown(Throwable cause) {
        super("commit broke off, it may have been recorded", cause);
    }
}
