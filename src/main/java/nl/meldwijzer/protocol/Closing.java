package nl.meldwijzer.protocol;

/// Whether a dossier is closed, and why.
public final class Closing {
    /// Why it can be closed. None of them says that there was or was no abuse (S205).
    public enum Ground implements Wired {
        /// The conversation showed that the concerns have another cause (S125).
        OTHER_CAUSE,
        /// Help does what safety needs.
        HELP_EFFECTIVE,
        /// There is no suspicion.
        NO_SUSPICION,
        /// A report was made and looked back on.
        AFTER_REPORT
    }

    private Closing() {}

    static boolean isClosed(Dossier dossier) {
        return last(dossier, ClosingEntry.Closed.class)
                > last(dossier, ClosingEntry.Reopened.class);
    }

    private static <E extends Entry> long last(Dossier dossier, Class<E> type) {
        var all = dossier.all(type);
        return all.isEmpty() ? 0 : all.getLast().number();
    }
}
