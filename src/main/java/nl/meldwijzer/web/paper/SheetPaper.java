package nl.meldwijzer.web.paper;

import nl.meldwijzer.protocol.SheetEntry;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.report.Paper.Row;
import nl.meldwijzer.web.dossier.DossierTelling;
import nl.meldwijzer.web.frame.Texts;

import java.util.List;
import java.util.Optional;

/// A consultation sheet without names, to the letter as it was made (S89): nothing around it says
/// of which school or dossier it is.
record SheetPaper(DossierTelling telling) {
    Optional<Paper> of(long number) {
        return telling.line(number)
                .map(line -> line.entry().entry())
                .filter(SheetEntry.Made.class::isInstance)
                .map(SheetEntry.Made.class::cast)
                .map(this::of);
    }

    private Paper of(SheetEntry.Made sheet) {
        var forum = t().text("protocol.option.forum." + sheet.forum().wireName());
        return new Paper(
                t().text("web.paper.sheet"),
                List.of(new Row(t().text("web.entry.forum"), forum)),
                List.of(
                        new Block.Heading(t().text("web.paper.sheet.text")),
                        new Block.Words(sheet.text()),
                        new Block.Heading(t().text("web.paper.sheet.question")),
                        new Block.Words(sheet.question())));
    }

    private Texts t() {
        return telling.t();
    }
}
