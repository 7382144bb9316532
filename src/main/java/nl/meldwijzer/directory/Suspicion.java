package nl.meldwijzer.directory;

/// Something in a text that is probably not right (S226, T20). The value is shown to who imports
/// and nowhere else.
///
/// @param value as it stood in the text
/// @param instead what it probably has to be; empty when nobody can know
/// @param isTaken whether the value is taken over all the same
public record Suspicion(Doubt doubt, String value, String instead, boolean isTaken) {
    public Suspicion(Doubt doubt, String value, String instead) {
        this(doubt, value, instead, doubt.isAlwaysTaken);
    }

    /// The same about a file that the product itself may have written: a person typed the value
    /// before, so it goes back as it was unless it is surely wrong.
    public Suspicion inFile() {
        return new Suspicion(doubt, value, instead, doubt.isAlwaysTaken || doubt.isTakenFromFile);
    }

    /// What is wrong with it. Text in the bundle under `directory.doubt.<wire name>`.
    public enum Doubt {
        /// Written so that machines cannot use it, as `info@remove-this.voorbeeld.nl`.
        EMAIL_DISGUISED("email-disguised", false, false),
        EMAIL_INVALID("email-invalid", false, false),
        /// Of one person: that is personal data, and a version cannot be erased (S215).
        EMAIL_PERSONAL("email-personal", false, true),
        NUMBER_LENGTH("number-length", false, true),
        /// Of a service that stopped.
        NUMBER_OUTDATED("number-outdated", false, false),
        /// Looks like the number of Veilig Thuis and is another one (T20).
        NUMBER_MISTAKEN("number-mistaken", false, false),
        NUMBER_TOO_MANY("number-too-many", false, false),
        NUMBER_COMPLETED("number-completed", true, true),
        HOURS("hours", false, false),
        KIND("kind", false, false),
        AGREEMENT("agreement", false, false),
        WEBSITE("website", false, true),
        /// Belongs to an organisation that no longer exists (S220, S231, S234).
        CEASED("ceased", true, true);

        private final String wireName;
        private final boolean isAlwaysTaken;
        private final boolean isTakenFromFile;

        Doubt(String wireName, boolean isAlwaysTaken, boolean isTakenFromFile) {
            this.wireName = wireName;
            this.isAlwaysTaken = isAlwaysTaken;
            this.isTakenFromFile = isTakenFromFile;
        }

        public String wireName() {
            return wireName;
        }
    }

    @Override
    public String toString() {
        return "Suspicion[" + doubt + "]";
    }
}
