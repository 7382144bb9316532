package nl.meldwijzer.protocol;

/// How an author stands to a dossier, as the gatekeeper found it.
public enum Relation {
    /// On its team.
    TEAM,
    /// Attention officer or deputy: every unsealed dossier in which she is not party.
    COORDINATOR,
    /// Deposits, or deposited; sees only what she wrote herself.
    DEPOSITOR,
    /// Board recipient, for a sealed dossier.
    BOARD
}
