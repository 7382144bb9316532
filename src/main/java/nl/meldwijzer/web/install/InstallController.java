package nl.meldwijzer.web.install;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Shows the state of the install.
@Controller
class InstallController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final InstallPages pages;
    private final ErrorPages errors;

    InstallController(
            Gatekeeper gatekeeper, CurrentVisitor visitor, InstallPages pages, ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping("/installatie")
    ResponseEntity<JteModel> show() {
        return switch (gatekeeper.toManage(visitor.get(), Matter.INSTALL)) {
            case Admission.Granted<Grant.School>(var grant) -> Answers.page(pages.state(grant));
            case Admission.Hidden<Grant.School>() -> errors.notHere();
        };
    }
}
