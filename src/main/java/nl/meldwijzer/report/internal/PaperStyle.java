package nl.meldwijzer.report.internal;

/// How a document looks on paper: dark on light, marks in words and in a line beside them.
final class PaperStyle {
    private PaperStyle() {}

    /// @param stamp what stands at the foot of every page
    static String sheet(String stamp) {
        var families = Typeface.families();
        return """
        @page {
            size: A4;
            margin: 20mm 18mm 22mm 18mm;
            @bottom-left { content: "%s"; font-family: %s; font-size: 8pt; color: #333333; }
            @bottom-right { content: counter(page) " / " counter(pages); font-family: %s; font-size: 8pt; color: #333333; }
        }
        body { font-family: %s; font-size: 10pt; line-height: 1.45; color: #111111; margin: 0; }
        h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 8pt 0; }
        h2 { font-size: 13pt; line-height: 1.25; margin: 16pt 0 4pt 0; page-break-after: avoid; }
        p { margin: 0 0 6pt 0; }
        ul { margin: 0 0 6pt 0; padding-left: 14pt; }
        table { width: 100%%; border-collapse: collapse; margin: 0 0 8pt 0; -fs-table-paginate: paginate; }
        th { text-align: left; font-weight: 700; vertical-align: top; }
        td { vertical-align: top; }
        tr { page-break-inside: avoid; }
        .rows th { width: 32%%; padding: 1pt 8pt 1pt 0; font-weight: 400; color: #444444; }
        .rows td { padding: 1pt 0; }
        .table th, .table td { border: 0.6pt solid #777777; padding: 4pt 6pt; }
        .table td { height: 20pt; }
        .stamp { font-weight: 700; border: 1.2pt solid #111111; padding: 3pt 6pt; margin: 0 0 10pt 0; }
        .statement { margin: 0 0 8pt 0; padding: 2pt 0 2pt 8pt; border-left: 2.5pt solid #111111; }
        .assumed { border-left: 2.5pt dashed #111111; background-color: #f1f1f1; }
        .others { border-left: 2.5pt double #111111; }
        .mark { font-weight: 700; margin: 0 0 2pt 0; page-break-after: avoid; }
        .label { font-weight: 700; margin: 8pt 0 0 0; page-break-after: avoid; }
        .write { border-bottom: 0.6pt solid #777777; height: 18pt; margin: 0; }
        .foot { margin-top: 18pt; padding-top: 6pt; border-top: 0.6pt solid #777777; font-size: 8pt; color: #333333; }
        """
                .formatted(quoted(stamp), families, families, families);
    }

    private static String quoted(String text) {
        return text.replaceAll("[\"\\\\<>&\\p{Cntrl}]", " ");
    }
}
