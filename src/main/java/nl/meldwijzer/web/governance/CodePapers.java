package nl.meldwijzer.web.governance;

import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Texts;
import nl.meldwijzer.web.paper.Editions;
import nl.meldwijzer.web.paper.PaperFiles;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The school's code as a document for its staff: what its page says.
@Component
class CodePapers {
    private final Frames frames;
    private final Editions editions;
    private final PaperFiles files;

    CodePapers(Frames frames, Editions editions, PaperFiles files) {
        this.frames = frames;
        this.editions = editions;
        this.files = files;
    }

    Optional<ResponseEntity<?>> file(CodeVersionPage page, String form) {
        return files.file(paper(page), editions.dated(), form, "meldcode");
    }

    private Paper paper(CodeVersionPage page) {
        var t = frames.texts();
        var blocks = new ArrayList<Block>();
        for (var step : page.steps()) {
            blocks.add(new Block.Heading(step.title()));
            step.paragraphs().forEach(paragraph -> blocks.add(new Block.Words(paragraph)));
            if (!step.duties().isEmpty()) {
                blocks.add(duties(t, step.duties()));
            }
        }
        blocks.add(new Block.Heading(t.text("web.code.terms")));
        blocks.add(new Block.Words(t.text("web.code.terms.lead")));
        blocks.add(new Block.Rows(rows(page.terms())));
        blocks.add(new Block.Heading(t.text("web.code.switches")));
        blocks.add(new Block.Rows(rows(page.switches())));
        return new Paper(t.text("web.code.full"), rows(page.facts()), blocks);
    }

    private static Block duties(Texts t, List<CodeVersionPage.DutyLine> duties) {
        return new Block.Table(
                List.of(
                        t.text("web.paper.who"),
                        t.text("web.paper.what"),
                        t.text("web.paper.when")),
                duties.stream()
                        .map(duty -> List.of(duty.who(), duty.what(), duty.when()))
                        .toList());
    }

    private static List<Paper.Row> rows(List<CodeVersionPage.Row> rows) {
        return rows.stream().map(row -> new Paper.Row(row.what(), row.value())).toList();
    }
}
