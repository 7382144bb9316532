package nl.meldwijzer.web.governance;

import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// The form of the next version.
///
/// @param revision of the draft that the form was made from; 0 when there is none yet
public record CodeFormPage(
        long revision,
        List<StepPart> steps,
        List<TermPart> terms,
        List<Control> switches,
        Refused refused) {
    public CodeFormPage {
        steps = List.copyOf(steps);
        terms = List.copyOf(terms);
        switches = List.copyOf(switches);
    }

    /// What is asked of one step.
    ///
    /// @param duties for who may say who does what, each with its three questions
    /// @param dutiesInWords for who may not
    public record StepPart(
            String title,
            List<Control> texts,
            List<List<Control>> duties,
            List<String> dutiesInWords) {
        public StepPart {
            texts = List.copyOf(texts);
            duties = List.copyOf(duties);
            dutiesInWords = List.copyOf(dutiesInWords);
        }
    }

    /// A term with how much of what.
    public record TermPart(String title, List<Control> controls) {
        public TermPart {
            controls = List.copyOf(controls);
        }
    }
}
