package nl.meldwijzer.protocol;

import java.util.Optional;

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
        return current(dossier).isPresent();
    }

    /// The closing that holds; none while the dossier is open.
    static Optional<ClosingEntry.Closed> current(Dossier dossier) {
        return last(dossier, ClosingEntry.Closed.class)
                .filter(closed ->
                        last(dossier, ClosingEntry.Reopened.class)
                                .filter(reopened -> reopened.number() > closed.number())
                                .isEmpty())
                .map(Dossier.Noted::entry);
    }

    private static <E extends Entry> Optional<Dossier.Noted<E>> last(
            Dossier dossier, Class<E> type) {
        var all = dossier.all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }
}
