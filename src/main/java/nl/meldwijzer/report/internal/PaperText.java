package nl.meldwijzer.report.internal;

import nl.meldwijzer.report.Edition;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.report.Paper.Row;

import java.util.List;

/// A document as plain text, in the order in which somebody would read it out.
public final class PaperText {
    private static final String LINE = "\n";
    private static final String TO_WRITE = "........................................";

    private final Edition edition;
    private final StringBuilder out = new StringBuilder();

    public PaperText(Edition edition) {
        this.edition = edition;
    }

    public String of(Paper paper) {
        if (!edition.stamp().isEmpty()) {
            out.append(edition.stamp()).append(LINE).append(LINE);
        }
        underlined(paper.title(), '=');
        rows(paper.facts());
        paper.blocks().forEach(this::block);
        out.append(LINE).append("--").append(LINE);
        edition.attribution().forEach(line -> out.append(line).append(LINE));
        out.append(edition.made()).append(LINE);
        return out.toString();
    }

    private void block(Block block) {
        out.append(LINE);
        switch (block) {
            case Block.Heading(var text) -> underlined(text, '-');
            case Block.Words(var text) -> out.append(text).append(LINE);
            case Block.Points(var points) ->
                    points.forEach(point -> out.append("- ").append(point).append(LINE));
            case Block.Rows(var rows) -> rows(rows);
            case Block.Table(var columns, var lines) -> table(columns, lines);
            case Block.Statement(var mark, var text, var rows) -> {
                out.append('[').append(mark.words()).append(']').append(LINE);
                out.append(text).append(LINE);
                rows(rows);
            }
            case Block.Blank(var label, var lines) -> {
                out.append(label).append(LINE);
                out.repeat(TO_WRITE + LINE, lines);
            }
        }
    }

    private void underlined(String text, char with) {
        out.append(text).append(LINE);
        out.repeat(with, Math.min(text.length(), TO_WRITE.length())).append(LINE);
    }

    private void rows(List<Row> rows) {
        rows.forEach(row -> out.append(row.name()).append(": ").append(row.value()).append(LINE));
    }

    private void table(List<String> columns, List<List<String>> lines) {
        for (var line : lines) {
            for (int i = 0; i < columns.size(); i++) {
                var cell = line.get(i).isEmpty() ? TO_WRITE : line.get(i);
                out.append(columns.get(i)).append(": ").append(cell).append(LINE);
            }
            out.append(LINE);
        }
    }
}
