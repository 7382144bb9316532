package nl.meldwijzer.web.emergency;

import java.util.List;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

/// The note of ten seconds: about whom, who was called; the rest comes later.
///
/// @param later what may be filled in now or tomorrow
public record EmergencyNotePage(Questions first, List<Control> later, Refused refused) {
    public EmergencyNotePage {
        later = List.copyOf(later);
    }
}
