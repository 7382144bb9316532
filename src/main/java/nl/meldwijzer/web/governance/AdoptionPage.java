package nl.meldwijzer.web.governance;

import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Notice;

import java.util.List;

/// What the draft would change, before anything changes.
///
/// @param running how many dossiers stay under which version
/// @param revision of the draft that is shown: that is what is adopted
/// @param adopt the questions of the one who adopts; none for who may not
public record AdoptionPage(
        List<Notice> notices,
        List<DifferenceWords.Line> lines,
        List<String> running,
        long revision,
        List<Control> adopt) {
    public AdoptionPage {
        notices = List.copyOf(notices);
        lines = List.copyOf(lines);
        running = List.copyOf(running);
        adopt = List.copyOf(adopt);
    }
}
