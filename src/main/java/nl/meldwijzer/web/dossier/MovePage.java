package nl.meldwijzer.web.dossier;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.governance.DifferenceWords.Line;

import java.util.List;

/// What would change if a dossier went on under the version of the code in force.
///
/// @param questions of the one who moves it; none where there is nothing to move to, or for who may
///   not
public record MovePage(
        String back, String pupil, String lead, List<Line> lines, List<Questions> questions) {
    public MovePage {
        lines = List.copyOf(lines);
        questions = List.copyOf(questions);
    }
}
