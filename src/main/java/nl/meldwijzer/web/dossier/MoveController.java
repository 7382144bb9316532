package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Shows what changes before a dossier goes on under another version of the code.
@Controller
class MoveController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final MovePages pages;
    private final ErrorPages errors;

    MoveController(
            Gatekeeper gatekeeper, CurrentVisitor visitor, MovePages pages, ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping("/dossier/{dossier}/meldcode")
    ResponseEntity<JteModel> show(@PathVariable DossierId dossier) {
        return switch (gatekeeper.toRead(visitor.get(), dossier, Purpose.VIEW)) {
            case Admission.Granted<Grant.Read>(var grant) -> Answers.page(pages.page(grant));
            case Admission.Hidden<Grant.Read>() -> errors.notHere();
        };
    }
}
