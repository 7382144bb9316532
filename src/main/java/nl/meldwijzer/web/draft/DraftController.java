package nl.meldwijzer.web.draft;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Browser;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.drafts.DraftId;
import nl.meldwijzer.drafts.Drafts;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Asks;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.stream.Stream;

/// Saves drafts, shows them to their writer and to nobody else, and throws them away.
@Controller
class DraftController {
    private final Drafts drafts;
    private final CurrentVisitor visitor;
    private final Browser browser;
    private final DraftPages pages;
    private final ErrorPages errors;

    DraftController(
            Drafts drafts,
            CurrentVisitor visitor,
            Browser browser,
            DraftPages pages,
            ErrorPages errors) {
        this.drafts = drafts;
        this.visitor = visitor;
        this.browser = browser;
        this.pages = pages;
        this.errors = errors;
    }

    /// The button that saves a draft; works without JavaScript.
    @PostMapping("/concept")
    @Asks(Asks.ANYTHING)
    ResponseEntity<JteModel> save() {
        return switch (kept()) {
            case KEPT -> Answers.seeOther("/", Said.of("draft", Stream.empty()));
            case SENT -> Answers.seeOther("/vastgelegd", Said.of("already", Stream.empty()));
            case NOT_YET -> errors.notHere();
            case FAILED -> errors.of(HttpStatus.INTERNAL_SERVER_ERROR, errors.newReference());
        };
    }

    /// What the page itself saves while somebody writes.
    @PostMapping("/concept/tussendoor")
    @Asks(Asks.ANYTHING)
    ResponseEntity<Void> saveMeanwhile() {
        return switch (kept()) {
            case KEPT -> ResponseEntity.noContent().build();
            case SENT -> ResponseEntity.status(HttpStatus.CONFLICT).build();
            case NOT_YET -> ResponseEntity.notFound().build();
            case FAILED -> ResponseEntity.internalServerError().build();
        };
    }

    /// Hides the screen (T63) and keeps the text; works without JavaScript.
    @PostMapping("/concept/pauze")
    @Asks(Asks.ANYTHING)
    ResponseEntity<JteModel> hide() {
        kept();
        browser.leave();
        return Answers.seeOther("/pauze");
    }

    @GetMapping("/concept/{draft}")
    ResponseEntity<JteModel> show(@PathVariable DraftId draft) {
        return drafts.find(visitor.get(), draft)
                .map(found -> Answers.page(pages.page(found)))
                .orElseGet(errors::notHere);
    }

    @PostMapping("/concept/{draft}/weggooien")
    ResponseEntity<JteModel> discard(@PathVariable DraftId draft) {
        drafts.discard(visitor.get(), draft);
        return Answers.seeOther("/", Said.of("draft-gone", Stream.empty()));
    }

    /// The writer has read that old drafts were thrown away.
    @PostMapping("/concepten/gezien")
    ResponseEntity<JteModel> seen() {
        drafts.expiredSeen(visitor.get());
        return Answers.seeOther("/");
    }

    private static KeptForm.Outcome kept() {
        return KeptForm.current().map(KeptForm::keep).orElse(KeptForm.Outcome.NOT_YET);
    }
}
