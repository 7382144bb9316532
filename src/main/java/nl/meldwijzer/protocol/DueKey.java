package nl.meldwijzer.protocol;

/// Names one due item within a dossier; never used twice.
///
/// @param what its kind, one of [DueKind]
/// @param about the number of the entry that causes it
/// @param whom whom it concerns, when it is due for each parent or for the pupil apart (G10)
public record DueKey(String what, long about, Answer<Involved> whom) {
    /// An item that concerns nobody in particular.
    public DueKey(String what, long about) {
        this(what, about, Answer.blank());
    }
}
