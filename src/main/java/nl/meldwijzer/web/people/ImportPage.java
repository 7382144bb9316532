package nl.meldwijzer.web.people;

import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// Choosing a file to bring people in from.
public record ImportPage(Questions questions, Refused refused, List<Notice> notices) {
    public ImportPage {
        notices = List.copyOf(notices);
    }
}
