package nl.meldwijzer.web.signal;

import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Keeping;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// The form for one signal about one pupil.
public record SignalPage(
        About about, SignalQuestions questions, Refused refused, List<Notice> notices) {
    public SignalPage {
        notices = List.copyOf(notices);
    }

    /// About whom, where the form goes, and the id that makes sending twice harmless.
    public record About(
            String pupil,
            String group,
            String action,
            String employeeAction,
            String submission,
            Keeping keeping) {}

    /// The questions, in the order in which somebody tells a story.
    public record SignalQuestions(Told told, Moment moment, Origin origin, Meaning meaning) {}

    /// What was seen or heard.
    public record Told(Control route, Control kind, Control text, Control channel) {}

    /// The four fields of every observation.
    public record Moment(Control date, Control place, Control situation, Control others) {}

    /// Where it comes from, for what others said and for a diagnosis.
    public record Origin(Control question, List<Control> source, List<Control> diagnosis) {
        public Origin {
            source = List.copyOf(source);
            diagnosis = List.copyOf(diagnosis);
        }
    }

    /// What it could mean, what asks for haste, and the memory aid.
    public record Meaning(
            Control direction,
            Control object,
            Control onBehalfOf,
            Control flags,
            List<Control.Ticks> catalogue) {
        public Meaning {
            catalogue = List.copyOf(catalogue);
        }
    }
}
