package nl.meldwijzer.web.paper;

import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.report.Paper.Row;
import nl.meldwijzer.web.dossier.DossierTelling;

import java.util.ArrayList;
import java.util.List;

/// A whole dossier, entry by entry, each with its kind and its source (S74, S76).
record DossierPrint(DossierTelling telling, Statements statements) {
    Paper paper() {
        var t = telling.t();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Words(t.text("web.paper.dossier.lead")));
        blocks.add(new Block.Heading(t.text("web.dossier.timeline")));
        telling.lines().forEach(line -> blocks.add(statements.of(line)));
        return new Paper(
                t.text("web.paper.dossier"),
                List.of(
                        new Row(t.text("web.paper.pupil"), telling.pupil()),
                        new Row(t.text("web.paper.reference"), telling.reference()),
                        new Row(
                                t.text("web.paper.entries"),
                                String.valueOf(telling.header().version().value()))),
                blocks);
    }
}
