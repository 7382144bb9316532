package nl.meldwijzer.web.work;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.dossier.LogReview;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/// Looking through who read what, and signing for it.
@Controller
class LogController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final LogReview review;
    private final LogPages pages;
    private final ErrorPages errors;

    LogController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            LogReview review,
            LogPages pages,
            ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.review = review;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping("/leeslog")
    ResponseEntity<JteModel> show() {
        return listing(grant -> Answers.page(pages.page(grant, review.show(grant), "")));
    }

    @PostMapping("/leeslog")
    ResponseEntity<JteModel> sign(@RequestParam(defaultValue = "") String verdict) {
        return listing(grant ->
                Arrays.stream(LogReview.Verdict.values())
                        .filter(one -> one.wireName().equals(verdict))
                        .findFirst()
                        .map(found -> signed(grant, found))
                        .orElseGet(() -> again(grant)));
    }

    private ResponseEntity<JteModel> signed(Grant.List grant, LogReview.Verdict verdict) {
        review.sign(grant, verdict);
        return Answers.seeOther("/", Said.of("log", Stream.empty()));
    }

    private ResponseEntity<JteModel> again(Grant.List grant) {
        return Answers.refused(pages.page(grant, review.show(grant), "web.log.choose"));
    }

    private ResponseEntity<JteModel> listing(
            Function<Grant.List, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.AUDIT)) {
            case Admission.Granted<Grant.List>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.List>() -> errors.notHere();
        };
    }
}
