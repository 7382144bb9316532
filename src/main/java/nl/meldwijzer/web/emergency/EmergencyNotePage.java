package nl.meldwijzer.web.emergency;

import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// The note of ten seconds: who was called and what happened; the rest comes later.
///
/// @param later what may be filled in now or tomorrow
public record EmergencyNotePage(
        String pupil, Questions first, List<Control> later, Refused refused) {
    public EmergencyNotePage {
        later = List.copyOf(later);
    }
}
