package nl.meldwijzer.protocol;

import java.time.LocalDate;

/// Something that somebody has to do by a day.
public record DueItem(DueKey key, LocalDate on, DueFor who, Term term) {}
