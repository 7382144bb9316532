package nl.meldwijzer.protocol;

/// Words of consent and of contact with parents (S84-S90, T46, T61).
public final class Consent {
    private Consent() {}

    /// What a parent answered.
    public enum Answered implements Wired {
        GRANTED,
        REFUSED
    }

    /// Why somebody is not contacted (T61).
    public enum WithholdGround implements Wired {
        SAFETY,
        BREAKS_CONTACT
    }
}
