package nl.meldwijzer.directory;

import nl.meldwijzer.kernel.Actor;

import java.time.Instant;

/// One version of an organisation: what was done, when and by whom, and what then stood there.
///
/// @param change the wire name of the [Change]; `added` or `imported` for the first
public record PastVersion(
        long version, Instant at, Actor by, String change, Organisation organisation) {}
