package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.WhoRead;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Who read a dossier.
@Controller
class WhoReadController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final WhoRead whoRead;
    private final WhoReadPages pages;
    private final ErrorPages errors;

    WhoReadController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            WhoRead whoRead,
            WhoReadPages pages,
            ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.whoRead = whoRead;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping("/dossier/{dossier}/gelezen")
    ResponseEntity<JteModel> show(@PathVariable DossierId dossier) {
        return switch (gatekeeper.toAccount(visitor.get(), dossier)) {
            case Admission.Granted<Grant.Account>(var grant) ->
                    Answers.page(pages.page(grant, whoRead.handle(grant)));
            case Admission.Hidden<Grant.Account>() -> errors.notHere();
        };
    }
}
