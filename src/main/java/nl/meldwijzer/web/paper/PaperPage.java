package nl.meldwijzer.web.paper;

import nl.meldwijzer.report.Edition;
import nl.meldwijzer.report.Paper;

/// A document on screen, as it goes on paper.
///
/// @param back where one came from
/// @param files the address under which its files lie; empty when the reader may not take them
public record PaperPage(Paper paper, Edition edition, String back, String files) {
    public boolean hasFiles() {
        return !files.isEmpty();
    }
}
