package nl.meldwijzer.directory;

/// An organisation as it stands now.
///
/// @param version to say which one a change is about
public record Entry(OrganisationId id, long version, Organisation organisation, boolean isEnded) {}
