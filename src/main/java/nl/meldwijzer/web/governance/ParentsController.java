package nl.meldwijzer.web.governance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.governance.PublishedCode;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.paper.OpenPapers;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.Optional;

/// The school's code for parents: without sign-in, because it is meant to be known (S179).
@Controller
class ParentsController {
    private final Schools schools;
    private final PublishedCode codes;
    private final OpenPapers papers;
    private final Frames frames;
    private final DomainClock clock;
    private final ErrorPages errors;

    ParentsController(
            Schools schools,
            PublishedCode codes,
            OpenPapers papers,
            Frames frames,
            DomainClock clock,
            ErrorPages errors) {
        this.schools = schools;
        this.codes = codes;
        this.papers = papers;
        this.frames = frames;
        this.clock = clock;
        this.errors = errors;
    }

    @GetMapping("/meldcode/ouders/{school}")
    ResponseEntity<JteModel> show(@PathVariable SchoolId school) {
        return paper(school)
                .map(paper -> Answers.page(papers.page(paper, "/meldcode/ouders/" + school)))
                .orElseGet(errors::notHere);
    }

    @GetMapping("/meldcode/ouders/{school}/{form}")
    ResponseEntity<?> take(@PathVariable SchoolId school, @PathVariable String form) {
        Optional<ResponseEntity<?>> file =
                paper(school).flatMap(paper -> papers.file(paper, form, "meldcode-voor-ouders"));
        return file.isPresent() ? file.get() : errors.notHere();
    }

    private Optional<Paper> paper(SchoolId school) {
        var t = frames.texts();
        return schools.school(school)
                .map(card ->
                        new ParentsPaper(t, new Dates(t, clock.today()))
                                .of(card, codes.of(school)));
    }
}
