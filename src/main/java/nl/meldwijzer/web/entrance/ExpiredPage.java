package nl.meldwijzer.web.entrance;

import java.util.List;

/// A form that came too late, with everything that was typed and a button to send it again.
public record ExpiredPage(String heading, String lead, String action, List<Typed> typed) {
    public ExpiredPage {
        typed = List.copyOf(typed);
    }

    /// Whether there is a form to send again; else the text is safe and the form is a link away.
    public boolean isToSend() {
        return !typed.isEmpty();
    }

    /// What was typed in one field.
    public record Typed(String name, String value) {
        /// Worth showing, so that it can be copied.
        public boolean isText() {
            return value.length() > 20 && value.contains(" ");
        }
    }
}
