package nl.meldwijzer.access;

/// Why a password will not do.
public enum PasswordFlaw {
    TOO_SHORT,
    TOO_LONG,
    /// It is, or is made of, what everybody tries first.
    COMMON,
    /// It is made of the names of the school or of its owner.
    OWN_WORDS,
    /// It repeats itself, or is a row of the keyboard or the alphabet.
    PREDICTABLE
}
