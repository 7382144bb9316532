package nl.meldwijzer.directory;

import java.time.LocalDate;
import java.util.Optional;

/// What the school and an organisation agreed about working together (S192).
///
/// @param validUntil the last day; empty until further notice
public record Agreement(String text, LocalDate madeOn, Optional<LocalDate> validUntil) {}
