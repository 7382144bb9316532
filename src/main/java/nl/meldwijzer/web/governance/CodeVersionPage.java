package nl.meldwijzer.web.governance;

import java.util.List;

/// One version of the code, to read and to print.
///
/// @param facts who adopted it, when, what it replaced
public record CodeVersionPage(
        String title, List<Row> facts, List<Step> steps, List<Row> terms, List<Row> switches) {
    public CodeVersionPage {
        facts = List.copyOf(facts);
        steps = List.copyOf(steps);
        terms = List.copyOf(terms);
        switches = List.copyOf(switches);
    }

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
