package nl.meldwijzer.web.dossier;

import nl.meldwijzer.web.dossier.TimelineItem.Body;
import nl.meldwijzer.web.dossier.TimelineItem.Kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An entry of a group, told: how it is drawn, when it happened, what it says.
///
/// @param day where that is not the day on which it was recorded
record Told(Kind kind, Optional<LocalDate> day, Body body) {
    /// What took place on a day.
    static Told on(LocalDate day, String text, Rows rows) {
        return new Told(Kind.CONTACT, Optional.of(day), body(text, rows));
    }

    /// What was recorded, decided or asked.
    static Told step(String text, Rows rows) {
        return new Told(Kind.STEP, Optional.empty(), body(text, rows));
    }

    private static Body body(String text, Rows rows) {
        return new Body(text, "", rows.all(), List.of());
    }
}
