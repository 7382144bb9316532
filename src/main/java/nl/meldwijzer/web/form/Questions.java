package nl.meldwijzer.web.form;

import java.util.List;

/// A form that is a list of questions: where it goes, what it asks, what the button says.
///
/// @param submission goes along unseen, so that sending twice records once
public record Questions(
        String action, String submission, List<Control> controls, String send, Keeping keeping) {
    public Questions {
        controls = List.copyOf(controls);
    }

    /// A form of which no draft is kept.
    public Questions(String action, String submission, List<Control> controls, String send) {
        this(action, submission, controls, send, Keeping.none());
    }

    /// A form whose controls include a file is sent in parts.
    public String encoding() {
        return controls.stream().anyMatch(Control.File.class::isInstance)
                ? "multipart/form-data"
                : "application/x-www-form-urlencoded";
    }
}
