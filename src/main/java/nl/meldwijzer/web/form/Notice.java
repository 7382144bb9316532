package nl.meldwijzer.web.form;

import java.util.List;

/// Something said once at the top of a page: what was saved, a warning, a hint on wording.
public record Notice(Tone tone, String text, List<String> more) {
    public Notice {
        more = List.copyOf(more);
    }

    /// How it sounds.
    public enum Tone {
        GOOD("good"),
        CALM("calm"),
        CARE("care");

        private final String style;

        Tone(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }
}
