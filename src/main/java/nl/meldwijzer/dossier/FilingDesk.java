package nl.meldwijzer.dossier;

/// Is told, after the commit, where each deposit landed: the seam for notices to the attention
/// officer, and how a rehearsal learns what its labels stand for. Chosen when the module is
/// assembled, so no request can ask for it.
@FunctionalInterface
public interface FilingDesk {
    /// For whoever does not need to know.
    FilingDesk NOBODY = filed -> {};

    void filed(Filed filed);
}
