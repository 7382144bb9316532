package nl.meldwijzer.access;

/// On what ground somebody may see a dossier (architecture decision 8).
public enum Ground {
    /// Attention officer or deputy of the school.
    COORDINATOR("coordinator"),
    /// Member of the dossier's team.
    TEAM("team"),
    /// Recipient of the board, for the board's sealed dossiers.
    BOARD("board"),
    /// Let herself in for a few hours, with a reason: director or deputy, to read only (T47).
    BREAK_GLASS("break-glass");

    private final String wireName;

    Ground(String wireName) {
        this.wireName = wireName;
    }

    /// The frozen word in audit lines.
    public String wireName() {
        return wireName;
    }
}
