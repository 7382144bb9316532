package nl.meldwijzer.governance;

import nl.meldwijzer.kernel.Actor;

import java.time.LocalDate;

/// The formal act by which a version came into force (S23).
///
/// @param replaces the number of the version before it; 0 when there was none
/// @param note where the decision is written down; may be empty
public record Adoption(Actor by, LocalDate on, long replaces, String note) {}
