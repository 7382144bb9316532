package nl.meldwijzer.protocol;

/// How something of a dossier may go to another school (T42).
public final class HandOver {
    /// On what ground. There is no third.
    public enum Ground implements Wired {
        /// The parents consented, in writing.
        CONSENT,
        /// Veilig Thuis, which knows of the report, tells the other school.
        VIA_VEILIG_THUIS
    }

    private HandOver() {}
}
