package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.PupilId;

import java.time.LocalDate;

/// What the rules need to know about a pupil.
public record PupilFacts(PupilId id, LocalDate born) {}
