package nl.meldwijzer.protocol;

/// Names one due item within a dossier; never used twice.
///
/// @param what its kind, one of [DueKind]
/// @param about the number of the entry that causes it
public record DueKey(String what, long about) {}
