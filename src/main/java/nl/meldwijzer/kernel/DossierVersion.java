package nl.meldwijzer.kernel;

/// How many entries a dossier has: the number of its last entry, and the optimistic lock of a
/// write.
///
/// @param value zero for a dossier without entries
public record DossierVersion(long value) {
    /// A dossier that does not have an entry yet.
    public static final DossierVersion NONE = new DossierVersion(0);

    public DossierVersion {
        if (value < 0) {
            throw new IllegalArgumentException("a dossier version is zero or more");
        }
    }
}
