package nl.meldwijzer.web.entrance;

import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// A door: signing in, setting up, accepting an invitation.
public record DoorPage(
        String heading,
        List<String> words,
        Questions questions,
        Refused refused,
        List<Notice> notices) {
    public DoorPage {
        words = List.copyOf(words);
        notices = List.copyOf(notices);
    }
}
