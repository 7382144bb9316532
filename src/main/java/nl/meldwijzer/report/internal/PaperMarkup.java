package nl.meldwijzer.report.internal;

import nl.meldwijzer.report.Edition;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.report.Paper.Row;

import java.util.List;

/// A document as XHTML with headings, tables and lists that mean what they are, for the PDF.
public final class PaperMarkup {
    private final Edition edition;
    private final Glyphs glyphs = Glyphs.ofTypeface();
    private final StringBuilder out = new StringBuilder();

    public PaperMarkup(Edition edition) {
        this.edition = edition;
    }

    public String of(Paper paper) {
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(edition.language())
                .append("\"><head><title>")
                .append(escaped(paper.title()))
                .append("</title><meta name=\"description\" content=\"")
                .append(escaped(paper.title()))
                .append("\"/><style>")
                .append(PaperStyle.sheet(glyphs.printable(edition.stamp())))
                .append("</style></head><body>");
        if (!edition.stamp().isEmpty()) {
            element("p", "stamp", edition.stamp());
        }
        element("h1", "", paper.title());
        rows(paper.facts());
        paper.blocks().forEach(this::block);
        out.append("<div class=\"foot\">");
        edition.attribution().forEach(line -> element("p", "", line));
        element("p", "", edition.made());
        out.append("</div></body></html>");
        return out.toString();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading(var text) -> element("h2", "", text);
            case Block.Words(var text) -> paragraphs(text, "");
            case Block.Points(var points) -> {
                out.append("<ul>");
                points.forEach(point -> element("li", "", point));
                out.append("</ul>");
            }
            case Block.Rows(var rows) -> rows(rows);
            case Block.Table(var columns, var lines) -> table(columns, lines);
            case Block.Statement statement -> statement(statement);
            case Block.Blank(var label, var lines) -> {
                element("p", "label", label);
                out.repeat("<p class=\"write\">&#160;</p>", lines);
            }
        }
    }

    private void statement(Block.Statement statement) {
        out.append("<div class=\"statement ").append(statement.mark().sort().style()).append("\">");
        element("p", "mark", statement.mark().words());
        paragraphs(statement.text(), "");
        rows(statement.rows());
        out.append("</div>");
    }

    private void rows(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append("<table class=\"rows\"><tbody>");
        for (var row : rows) {
            out.append("<tr><th scope=\"row\">").append(escaped(row.name())).append("</th><td>");
            out.append(lines(row.value())).append("</td></tr>");
        }
        out.append("</tbody></table>");
    }

    private void table(List<String> columns, List<List<String>> lines) {
        out.append("<table class=\"table\"><thead><tr>");
        columns.forEach(
                column -> out.append("<th scope=\"col\">").append(escaped(column)).append("</th>"));
        out.append("</tr></thead><tbody>");
        for (var line : lines) {
            out.append("<tr>");
            line.forEach(cell -> out.append("<td>").append(cell(cell)).append("</td>"));
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private String cell(String text) {
        return text.isEmpty() ? "&#160;" : lines(text);
    }

    private void paragraphs(String text, String style) {
        for (var paragraph : text.split("\\n\\s*\\n", -1)) {
            if (!paragraph.isBlank()) {
                open("p", style);
                out.append(lines(paragraph)).append("</p>");
            }
        }
    }

    private void element(String name, String style, String text) {
        open(name, style);
        out.append(lines(text)).append("</").append(name).append('>');
    }

    private void open(String name, String style) {
        out.append('<').append(name);
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        out.append('>');
    }

    private String lines(String text) {
        return escaped(text).replace("\n", "<br/>");
    }

    private String escaped(String text) {
        return glyphs.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
