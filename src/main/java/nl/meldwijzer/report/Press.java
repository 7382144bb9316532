package nl.meldwijzer.report;

import nl.meldwijzer.report.internal.PaperMarkup;
import nl.meldwijzer.report.internal.PaperText;
import nl.meldwijzer.report.internal.PdfWriter;

/// Writes a document to a file. What stands in one form stands in the other. What a PDF needs is
/// loaded with the first one, not at the start of the server.
public final class Press {
    /// A tagged PDF that keeps: PDF/UA-1 and PDF/A-3a, with its typeface in it.
    public byte[] pdf(Paper paper, Edition edition) {
        return new PdfWriter().write(new PaperMarkup(edition).of(paper));
    }

    /// Plain text, to read out.
    public String text(Paper paper, Edition edition) {
        return new PaperText(edition).of(paper);
    }
}
