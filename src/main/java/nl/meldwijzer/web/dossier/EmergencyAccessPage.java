package nl.meldwijzer.web.dossier;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// Emergency access to one pupil's dossier: what it means, and why it cannot wait.
public record EmergencyAccessPage(
        String pupil, List<String> rules, Questions questions, Refused refused) {
    public EmergencyAccessPage {
        rules = List.copyOf(rules);
    }
}
