package nl.meldwijzer.report;

import nl.meldwijzer.report.internal.PaperMarkup;
import nl.meldwijzer.report.internal.PaperText;
import nl.meldwijzer.report.internal.PdfWriter;

/// Writes a document to a file. What stands in one form stands in the other.
public final class Press {
    private final PdfWriter writer = new PdfWriter();

    /// A tagged PDF that keeps: PDF/UA-1 and PDF/A-3a, with its typeface in it.
    public byte[] pdf(Paper paper, Edition edition) {
        return writer.write(new PaperMarkup(edition).of(paper));
    }

    /// Plain text, to read out.
    public String text(Paper paper, Edition edition) {
        return new PaperText(edition).of(paper);
    }
}
