package nl.meldwijzer.web.dossier;

import java.util.List;

/// One entry of the timeline, with the corrections and follow-ups that belong to it.
public record TimelineItem(Head head, Body body, List<Note> notes, List<Link> links) {
    public TimelineItem {
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }

    /// Its number, what kind of entry it is, when it happened and who wrote it down when.
    public record Head(long number, Kind kind, String word, String when, String by) {
        /// Where a link inside the page finds this entry.
        public String anchor() {
            return anchor(number);
        }

        static String anchor(long number) {
            return "nr-" + number;
        }
    }

    /// What it says.
    ///
    /// @param question for a child's words: what was asked first; empty otherwise
    public record Body(String text, String question, List<Row> rows, List<Tag> tags) {
        public Body {
            rows = List.copyOf(rows);
            tags = List.copyOf(tags);
        }
    }

    /// A detail with its name.
    public record Row(String name, String value) {
        private static final int NARROW = 60;

        /// Whether it needs the whole width, as a question with its answer does.
        public boolean isWide() {
            return name.length() > NARROW / 2 || value.length() > NARROW;
        }
    }

    /// A word that stands out, in one of a few colours.
    public record Tag(String style, String word) {}

    /// A correction, follow-up or outcome, shown in place.
    public record Note(String style, String word, String text, String by) {}

    /// What can be done with this entry.
    public record Link(String path, String label) {}

    /// How an entry is drawn. What was seen looks different from what is assumed.
    public enum Kind {
        FACT("fact"),
        CHILDS_WORDS("words"),
        THIRD_PARTY("heard"),
        HYPOTHESIS("hypothesis"),
        DIAGNOSIS("diagnosis"),
        EMERGENCY("emergency"),
        CONTACT("contact"),
        STEP("step");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }
}
