package nl.meldwijzer.governance;

import nl.meldwijzer.kernel.Actor;

import java.time.LocalDate;

/// What the next version is to say.
///
/// @param revision another one at each saving, also after it was thrown away and begun anew: what
///   is adopted is what somebody looked at
/// @param by who saved it last
public record CodeDraft(Provisions provisions, long revision, Actor by, LocalDate on) {}
