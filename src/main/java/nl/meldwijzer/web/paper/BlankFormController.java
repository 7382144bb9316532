package nl.meldwijzer.web.paper;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.frame.Frames;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.Arrays;
import java.util.Optional;

/// Forms to print and fill in by hand. They hold nothing of anybody, so they need no sign-in: who
/// needs one may be just the one who cannot sign in.
@Controller
class BlankFormController {
    private static final String ALL = "/formulieren";

    private final Frames frames;
    private final OpenPapers papers;
    private final PaperPages pages;
    private final ErrorPages errors;

    BlankFormController(Frames frames, OpenPapers papers, PaperPages pages, ErrorPages errors) {
        this.frames = frames;
        this.papers = papers;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping(ALL)
    ResponseEntity<JteModel> list() {
        return Answers.page(
                pages.blank(
                        Arrays.stream(BlankForm.values())
                                .map(form ->
                                        new PaperListPage.Line(
                                                form.title(frames.texts()), path(form)))
                                .toList()));
    }

    @GetMapping(ALL + "/{name}")
    ResponseEntity<JteModel> show(@PathVariable String name) {
        return BlankForm.named(name)
                .map(form -> Answers.page(papers.page(form.paper(frames.texts()), path(form), ALL)))
                .orElseGet(errors::notHere);
    }

    @GetMapping(ALL + "/{name}/{form}")
    ResponseEntity<?> take(@PathVariable String name, @PathVariable String form) {
        Optional<ResponseEntity<?>> file =
                BlankForm.named(name)
                        .flatMap(blank ->
                                papers.file(
                                        blank.paper(frames.texts()),
                                        form,
                                        "formulier-" + blank.address()));
        return file.isPresent() ? file.get() : errors.notHere();
    }

    private static String path(BlankForm form) {
        return ALL + "/" + form.address();
    }
}
