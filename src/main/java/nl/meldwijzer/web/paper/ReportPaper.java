package nl.meldwijzer.web.paper;

import nl.meldwijzer.people.ParentCard;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.ReportEntry;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.report.Paper.Row;
import nl.meldwijzer.report.ReportOutline;
import nl.meldwijzer.report.ReportOutline.Question;
import nl.meldwijzer.web.dossier.DossierTelling;
import nl.meldwijzer.web.frame.GroupWords;
import nl.meldwijzer.web.frame.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report to Veilig Thuis out of the records, in the order in which Veilig Thuis asks, to read
/// out or to hand over (S151-S154, T22, T65). A suspicion suffices; nothing in it is a finding.
///
/// @param school by its name
record ReportPaper(DossierTelling telling, Statements statements, String school) {
    Paper paper() {
        var outline = ReportOutline.of(telling.entries());
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Words(t().text("web.paper.report.lead")));
        blocks.add(new Block.Heading(t().text("web.paper.report.caller")));
        blocks.add(new Block.Rows(caller()));
        if (outline.to(Question.AGREED).isEmpty()) {
            blocks.add(new Block.Blank(t().text("web.paper.report.you"), 1));
        }
        blocks.add(new Block.Heading(t().text("web.paper.report.family")));
        blocks.add(new Block.Rows(family()));
        for (var question : Question.values()) {
            answer(question, outline, blocks);
        }
        return new Paper(t().text("web.paper.report"), List.of(), blocks);
    }

    private void answer(Question question, ReportOutline outline, List<Block> blocks) {
        blocks.add(new Block.Heading(t().text(question.key())));
        var entries = outline.to(question);
        for (var entry : entries) {
            telling.line(entry.number()).map(statements::of).ifPresent(blocks::add);
        }
        if (entries.isEmpty() && question == Question.AGREED) {
            blocks.add(new Block.Blank(t().text("web.paper.report.spoken"), 1));
            blocks.add(new Block.Blank(t().text("web.paper.report.agreed"), 4));
        } else if (entries.isEmpty()) {
            blocks.add(new Block.Words(t().text("web.paper.nothing")));
        }
    }

    /// Whether the family knows who called stands in the report itself, once it was made.
    private List<Row> caller() {
        var made =
                telling.entries().stream()
                        .map(recorded -> recorded.entry())
                        .filter(ReportEntry.Made.class::isInstance)
                        .map(ReportEntry.Made.class::cast)
                        .map(ReportEntry.Made::report)
                        .toList();
        var rows = new ArrayList<Row>();
        rows.add(new Row(t().text("web.paper.school"), school));
        if (!made.isEmpty()) {
            var last = made.getLast();
            last.call()
                    .reporter()
                    .optional()
                    .ifPresent(who ->
                            rows.add(
                                    new Row(
                                            t().text("web.paper.report.reporter"),
                                            telling.name(who))));
            rows.add(
                    new Row(
                            t().text("web.paper.report.known"),
                            t().text(last.known().toFamily() ? "web.yes" : "web.no")));
        }
        return rows;
    }

    private List<Row> family() {
        var rows = new ArrayList<Row>();
        rows.add(new Row(t().text("web.paper.pupil"), telling.pupil()));
        telling.card().ifPresent(card -> about(card, rows));
        telling.family()
                .parents()
                .forEach(parent -> rows.add(new Row(relation(parent), parent(parent))));
        var siblings = telling.family().siblings();
        if (!siblings.isEmpty()) {
            rows.add(
                    new Row(
                            t().text("web.paper.siblings"),
                            siblings.stream()
                                    .map(this::sibling)
                                    .collect(Collectors.joining("\n"))));
        }
        return rows;
    }

    private void about(PupilCard card, List<Row> rows) {
        card.born()
                .ifPresent(born ->
                        rows.add(
                                new Row(
                                        t().text("web.paper.born"),
                                        telling.dates().day(born)
                                                + ", "
                                                + telling.dates().age(born))));
        var group = GroupWords.of(card, t());
        if (!group.isEmpty()) {
            rows.add(new Row(t().text("web.paper.group"), group));
        }
    }

    private String sibling(PupilCard card) {
        return Stream.of(
                        card.name().full(),
                        card.born().map(telling.dates()::day).orElse(""),
                        GroupWords.of(card, t()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String relation(ParentCard parent) {
        var relation = parent.relation().wireName();
        return t().first("web.paper.relation." + relation, "people.relation." + relation);
    }

    private String parent(ParentCard parent) {
        return parent.name().full()
                + ", "
                + t().text("web.parent." + parent.authority().wireName());
    }

    private Texts t() {
        return telling.t();
    }
}
