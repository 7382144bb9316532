package nl.meldwijzer.access;

/// What of a school somebody wants to manage.
public enum Matter {
    /// Import, pupils, families, staff and their functions.
    PEOPLE("people"),
    /// The calendar of the school.
    SETTINGS("settings"),
    /// Invitations and accounts. Gives no right to any dossier.
    ACCOUNTS("accounts"),
    /// The organisations around the school: IB and attention officers (S188).
    DIRECTORY("directory"),
    /// The draft of the school's own code (S187, S190), and what adopting it would mean.
    CODE("code"),
    /// Adopting a version of the code: the board or the director (S175).
    ADOPTION("adoption"),
    /// The state of the install: backups, room, version.
    INSTALL("install");

    private final String wireName;

    Matter(String wireName) {
        this.wireName = wireName;
    }

    /// The frozen word in audit lines.
    public String wireName() {
        return wireName;
    }
}
