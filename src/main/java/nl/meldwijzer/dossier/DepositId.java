package nl.meldwijzer.dossier;

/// What a depositor holds in hand. Says nothing about the dossier in which the deposit stands.
///
/// @param value the text of a UUID
public record DepositId(String value) {}
