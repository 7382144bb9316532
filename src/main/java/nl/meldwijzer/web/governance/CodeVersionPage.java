package nl.meldwijzer.web.governance;

import java.util.List;

/// One version of the code, to read and to print.
///
/// @param facts who adopted it, when, what it replaced
/// @param around what it is about, who answers for it, where it ends, and what it rests on
public record CodeVersionPage(
        Head head,
        List<Row> facts,
        List<Section> around,
        List<Step> steps,
        List<Row> terms,
        List<Row> switches) {
    public CodeVersionPage {
        facts = List.copyOf(facts);
        around = List.copyOf(around);
        steps = List.copyOf(steps);
        terms = List.copyOf(terms);
        switches = List.copyOf(switches);
    }

    /// A part of the text.
    public record Section(String title, List<String> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /// How it is called, and where it stands.
    public record Head(String title, String path) {}

    /// Something with what it is.
    public record Row(String what, String value) {}

    /// A step with its guidance and who does what in it.
    ///
    /// @param anchor where links from a dossier lead to
    public record Step(
            String anchor, String title, List<String> paragraphs, List<DutyLine> duties) {
        public Step {
            paragraphs = List.copyOf(paragraphs);
            duties = List.copyOf(duties);
        }
    }

    /// Who does what, and when.
    public record DutyLine(String who, String what, String when) {}
}
