package nl.meldwijzer.protocol;

import java.time.LocalDate;

/// The four fields that every observation and conversation has, complete (S66).
///
/// @param othersPresent who else was there; `nobody` is a value
public record Observation(LocalDate date, String place, String situation, String othersPresent) {
    /// The same four fields as somebody filled them in, perhaps not all.
    public record Form(
            Answer<LocalDate> date, String place, String situation, String othersPresent) {}
}
