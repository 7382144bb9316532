package nl.meldwijzer.directory;

import nl.meldwijzer.access.Grant;

/// Changes the directory (S188). Every change is a new version in one transaction with the Grant's
/// audit line.
public interface DirectoryRegister {
    /// Its numbers count as not called.
    OrganisationId add(Grant.School grant, Organisation organisation);

    /// Does something to an organisation.
    ///
    /// @param version the version that was looked at
    Outcome change(Grant.School grant, OrganisationId id, long version, Change change);

    /// What became of it.
    sealed interface Outcome {
        record Done(Entry entry) implements Outcome {}

        /// Somebody else changed it in between; nothing was changed.
        record OutOfDate() implements Outcome {}

        record NotThere() implements Outcome {}
    }
}
