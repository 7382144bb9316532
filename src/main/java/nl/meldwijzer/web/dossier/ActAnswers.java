package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Refusals;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Frames;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The answers to an act that was not recorded. They show the dossier, so they ask for a grant to
/// read it: after a refused exclusion of oneself there may be none.
@Component
class ActAnswers {
    private final ActPages pages;
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final Frames frames;
    private final ErrorPages errors;

    ActAnswers(
            ActPages pages,
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            Frames frames,
            ErrorPages errors) {
        this.pages = pages;
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.frames = frames;
        this.errors = errors;
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    ResponseEntity<JteModel> empty(Grant.Read grant, String act, Optional<Long> about) {
        return ActPages.offered(act)
                .filter(_ -> grant.mayAct())
                .map(spec -> Answers.page(pages.empty(grant, spec.name(), about)))
                .orElseGet(errors::notHere);
    }

    ResponseEntity<JteModel> unreadable(
            DossierId dossier, String act, Submitted form, List<Reading.FieldProblem> problems) {
        var refused = new Refusals(frames.texts()).of(problems);
        return reading(dossier, grant -> Answers.refused(pages.again(grant, act, form, refused)));
    }

    ResponseEntity<JteModel> refused(
            DossierId dossier, String act, Submitted form, Refusal refusal) {
        var refused = new Refusals(frames.texts()).of(refusal);
        return reading(dossier, grant -> Answers.refused(pages.again(grant, act, form, refused)));
    }

    ResponseEntity<JteModel> anew(DossierId dossier, String act, Submitted form, String why) {
        return reading(dossier, grant -> Answers.conflict(pages.anew(grant, act, form, why)));
    }

    private ResponseEntity<JteModel> reading(
            DossierId dossier, Function<Grant.Read, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toRead(visitor.get(), dossier, Purpose.RECORD)) {
            case Admission.Granted<Grant.Read>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.Read>() -> errors.notHere();
        };
    }
}
