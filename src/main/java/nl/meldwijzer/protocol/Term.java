package nl.meldwijzer.protocol;

/// The terms of `settings.md`. All are the school's own agreement, except P8, which is external,
/// and [#AT_ONCE], which is law.
public enum Term {
    P1,
    P2,
    P3,
    P4,
    P5,
    P6,
    P7,
    P8,
    P9,
    P10,
    P11,
    /// Without delay, the same day, by law (T13): no school setting.
    AT_ONCE;

    /// The key of its name on screen.
    public String key() {
        return "protocol.term." + name();
    }
}
