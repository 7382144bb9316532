package nl.meldwijzer.governance;

import nl.meldwijzer.access.Grant;

import java.util.Map;

/// Drafts and adopts. Every method is one transaction with the Grant's audit line.
public interface CodeRegister {
    /// Saves the draft. Who does what is for the IB and attention officers (S187): of others it
    /// stays as it was.
    ///
    /// @param revision of the draft that was looked at; 0 when there was none
    Outcome save(Grant.School grant, long revision, Provisions provisions);

    Outcome discard(Grant.School grant, long revision);

    /// Makes the draft the next version, from this moment on.
    ///
    /// @param revision of the draft that was looked at
    /// @param note where the decision is written down
    Outcome adopt(Grant.School grant, long revision, String note);

    /// Adopts a shipped version as the first of a school that adopted nothing yet.
    ///
    /// @param switches where they differ from what it ships with
    CodeVersion adoptShipped(Grant.School grant, String base, Map<String, String> switches);

    /// What became of it.
    sealed interface Outcome {
        record Saved(long revision) implements Outcome {}

        record Discarded() implements Outcome {}

        record Adopted(CodeVersion version) implements Outcome {}

        /// Somebody else saved, adopted or discarded in between; nothing was done.
        record OutOfDate() implements Outcome {}

        /// The draft says what is in force already; nothing was done.
        record NothingDiffers() implements Outcome {}
    }
}
