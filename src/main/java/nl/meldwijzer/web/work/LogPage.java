package nl.meldwijzer.web.work;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// The log of who read what: what is odd, a sample, and the signature.
public record LogPage(
        String since, List<Line> odd, List<Line> sample, Questions sign, Refused refused) {
    public LogPage {
        odd = List.copyOf(odd);
        sample = List.copyOf(sample);
    }

    /// Somebody, what she did, when; and where to see all about that dossier.
    public record Line(String who, String what, String when, String path) {}
}
