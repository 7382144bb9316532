package nl.meldwijzer.web.governance;

import nl.meldwijzer.governance.PublishedCode.Published;
import nl.meldwijzer.people.Schools.SchoolCard;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.report.Paper.Row;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What the school's code means for parents, in plain words (S179): what the school does when it
/// worries, what they notice of it, what they may ask, and where there is help.
record ParentsPaper(Texts t, Dates dates) {
    /// The parts, each a heading with a text and points under it.
    private static final List<String> PARTS =
            List.of("why", "steps", "notice", "rights", "limits", "help");

    private static final int MOST_POINTS = 6;

    Paper of(SchoolCard school, Optional<Published> code) {
        var facts = new ArrayList<Row>();
        facts.add(new Row(t.text("web.code.school"), school.name()));
        facts.add(new Row(t.text("web.code.authority"), school.boardName()));
        code.ifPresent(
                one -> facts.add(new Row(t.text("web.code.adopted.on"), dates.day(one.on()))));
        var blocks = new ArrayList<Block>();
        for (var part : PARTS) {
            blocks.add(new Block.Heading(t.text("web.parents." + part)));
            t.find("web.parents." + part + ".text")
                    .ifPresent(text -> blocks.add(new Block.Words(text)));
            var points = part.equals("steps") ? steps(code) : points(part);
            if (!points.isEmpty()) {
                blocks.add(new Block.Points(points));
            }
        }
        return new Paper(t.text("web.parents.title"), facts, blocks);
    }

    private List<String> steps(Optional<Published> code) {
        return code.map(Published::steps).orElse(List.of());
    }

    private List<String> points(String part) {
        return IntStream.rangeClosed(1, MOST_POINTS)
                .mapToObj(number -> t.find("web.parents." + part + "." + number))
                .flatMap(Optional::stream)
                .toList();
    }
}
