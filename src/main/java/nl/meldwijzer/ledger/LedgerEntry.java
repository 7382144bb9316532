package nl.meldwijzer.ledger;

import java.time.Instant;

/// One entry of a dossier as the log gave it back: verified against its commitment, opened.
///
/// @param number its place in the dossier, from 1 without gaps
/// @param recordedAt domain time at which it was recorded; strictly increasing within a log
/// @param payload the plain bytes that were appended
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to a codec, never compared
public record LedgerEntry(long number, Instant recordedAt, byte[] payload) {}
