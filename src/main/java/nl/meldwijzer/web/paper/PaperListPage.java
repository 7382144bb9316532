package nl.meldwijzer.web.paper;

import java.util.List;

/// The documents that can be made, each to read, as PDF and as text.
///
/// @param lead what they are for
/// @param takesFiles whether the reader may take them out of the product
public record PaperListPage(
        String title, String lead, String back, List<Line> lines, boolean takesFiles) {
    public PaperListPage {
        lines = List.copyOf(lines);
    }

    public record Line(String label, String path) {}
}
