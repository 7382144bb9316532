package nl.meldwijzer.access;

/// Why somebody asks for a dossier; stands in the audit line.
public enum Purpose {
    /// To look at it, or at one of its entries.
    VIEW("view"),
    /// To record an act, or to fill in its form.
    RECORD("record"),
    /// To print it or take it out of the product.
    EXPORT("export"),
    /// To see who read it.
    ACCOUNT("account");

    private final String wireName;

    Purpose(String wireName) {
        this.wireName = wireName;
    }

    /// The frozen word in audit lines.
    public String wireName() {
        return wireName;
    }
}
