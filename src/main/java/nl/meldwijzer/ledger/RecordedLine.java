package nl.meldwijzer.ledger;

import java.time.Instant;

/// An audit line as read back from the log.
///
/// @param number its place in the scope's audit stream
/// @param at domain time at which it was written
/// @param line the line itself
public record RecordedLine(long number, Instant at, AuditLine line) {}
