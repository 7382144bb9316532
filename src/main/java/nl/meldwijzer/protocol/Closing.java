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
        return lastClosed(dossier) > dossier.last(ClosingEntry.Reopened.class)
                ? Optional.of(dossier.all(ClosingEntry.Closed.class).getLast().entry())
                : Optional.empty();
    }

    /// The number of the last closing; 0 when there is none.
    static long lastClosed(Dossier dossier) {
        return dossier.last(ClosingEntry.Closed.class);
    }

    /// A signal, or an emergency, opens a closed dossier by itself, whoever recorded it (S139). It
    /// stands behind that it was opened, as the last of what was recorded.
    static Recording reopening(Situation at) {
        var recording = Recording.in(at);
        return isClosed(at.dossier())
                ? recording.add(new ClosingEntry.Reopened(""), Closing::afterReopening)
                : recording;
    }

    /// What was weighed before belongs to what was closed.
    static Dues afterReopening(Dues dues) {
        return dues.set(DueKind.WEIGHING, Dues.ATTENTION_OFFICER, Term.P3);
    }
}
