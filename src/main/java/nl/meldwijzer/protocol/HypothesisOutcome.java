package nl.meldwijzer.protocol;

/// What became of a hypothesis (S75).
public enum HypothesisOutcome implements Wired {
    CONFIRMED,
    REFUTED,
    /// Not clear yet: the reason is written down and a new term runs.
    OPEN
}
