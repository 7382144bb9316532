package nl.meldwijzer.ledger.internal;

/// The savepoint of an act, sent along with the first statement that follows: a savepoint by itself
/// is a round trip to the server, and so is its release.
final class Savepoint {
    static final String BEGIN = "SAVEPOINT act";
    static final String KEEP = "RELEASE act";
    static final String UNDO = "ROLLBACK TO act";

    private boolean isBeginDue;
    private boolean isKeepDue;

    void begin() {
        isBeginDue = true;
    }

    /// What has to precede the next statement.
    String due() {
        var due = (isKeepDue ? KEEP + ";" : "") + (isBeginDue ? BEGIN + ";" : "");
        forget();
        return due;
    }

    void keep() {
        isKeepDue = isKeepDue || !isBeginDue;
        isBeginDue = false;
    }

    /// Whether the server has to undo something: not when it heard nothing of the act.
    boolean undo() {
        var wasSent = !isBeginDue;
        isKeepDue = isKeepDue || wasSent;
        isBeginDue = false;
        return wasSent;
    }

    /// The transaction ended, and with it all savepoints.
    void forget() {
        isBeginDue = false;
        isKeepDue = false;
    }
}
