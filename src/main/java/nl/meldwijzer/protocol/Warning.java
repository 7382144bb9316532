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
