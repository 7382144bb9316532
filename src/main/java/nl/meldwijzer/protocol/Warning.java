package nl.meldwijzer.protocol;

/// Recorded, with a visible warning.
public enum Warning {
    /// What happened lies more than thirty days back.
    LONG_AGO,
    /// Another protocol is meant for what happens between pupils.
    BETWEEN_PUPILS,
    /// There may be danger now: the emergency numbers are shown (S102).
    DANGER,
    /// A child tells: how to listen (T33).
    DISCLOSURE,
    /// The family was named when advice was asked: that was not needed (T8).
    FAMILY_NAMED,
    /// A discussion without the name leaves less to be done afterwards (S90).
    ANONYMOUS,
    /// Consent counts only on paper (S84).
    NOT_WRITTEN,
    /// Somebody is not to be contacted (T61).
    CONTACT_WITHHELD,
    /// The report is not signed yet (S112).
    UNSIGNED,
    /// Veilig Thuis is called before a parent knows (S118).
    CALL_FIRST,
    /// Rather not before a weekend (T21).
    FRIDAY,
    /// The child's words stand without the question that came before them (T33).
    QUESTION_BLANK,
    /// Whoever could read the report is the one it is about: it waits for the next recipient, and
    /// the reporter hears where to go meanwhile (architecture decision 9).
    NOBODY_READS;

    /// The key of its text.
    public String key() {
        return "protocol.warning." + name();
    }
}
