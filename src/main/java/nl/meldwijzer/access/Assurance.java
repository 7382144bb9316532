package nl.meldwijzer.access;

/// How sure the product is that a session's holder is who she says she is. The seam for second
/// factors: a session carries its level, and a level can only be raised by a new session.
public enum Assurance {
    /// A password alone.
    PASSWORD("password"),
    /// A password and a second factor, or a passkey.
    SECOND_FACTOR("second-factor");

    private final String wireName;

    Assurance(String wireName) {
        this.wireName = wireName;
    }

    /// The frozen word in rows.
    public String wireName() {
        return wireName;
    }
}
