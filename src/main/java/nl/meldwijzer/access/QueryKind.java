package nl.meldwijzer.access;

/// What somebody asks a list of; stands in the audit line, with the ids returned.
public enum QueryKind {
    /// What waits for the visitor.
    MY_WORK("my-work"),
    /// What the visitor deposited herself, whether or not she may read the dossier it went to.
    OWN_DEPOSITS("own-deposits"),
    /// The dossiers that the visitor may read.
    DOSSIERS("dossiers"),
    /// Pupils of the school, to choose one.
    PUPILS("pupils"),
    /// Who read or changed what: attention officers and the board. Lines about the asker herself
    /// are for others: the reader leaves them out.
    AUDIT("audit"),
    /// The organisations around the school: everyone employed.
    DIRECTORY("directory"),
    /// The versions of the school's own code: everyone employed (S179).
    REPORTING_CODE("reporting-code");

    private final String wireName;

    QueryKind(String wireName) {
        this.wireName = wireName;
    }

    /// The frozen word in audit lines.
    public String wireName() {
        return wireName;
    }
}
