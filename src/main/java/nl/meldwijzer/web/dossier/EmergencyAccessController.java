package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.BreakGlass;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.entrance.Confirming;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.stream.Stream;

/// Emergency access to the dossier of one pupil (T47).
@Controller
class EmergencyAccessController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final BreakGlass breakGlass;
    private final EmergencyAccessPages pages;
    private final Confirming confirming;

    EmergencyAccessController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            BreakGlass breakGlass,
            EmergencyAccessPages pages,
            Confirming confirming) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.breakGlass = breakGlass;
        this.pages = pages;
        this.confirming = confirming;
    }

    @GetMapping("/noodtoegang/{pupil}")
    ResponseEntity<JteModel> form(@PathVariable PupilId pupil) {
        return switch (gatekeeper.toBreakGlass(visitor.get(), pupil)) {
            case Admission.Granted<Grant.BreakGlass>(var grant) ->
                    confirming.asked().orElseGet(() -> pages.empty(grant));
            case Admission.Hidden<Grant.BreakGlass>() -> pages.notHere();
        };
    }

    @PostMapping("/noodtoegang/{pupil}")
    ResponseEntity<JteModel> open(
            @PathVariable PupilId pupil, @RequestParam MultiValueMap<String, String> sent) {
        var form = Submitted.read(sent);
        return switch (gatekeeper.toBreakGlass(visitor.get(), pupil)) {
            case Admission.Granted<Grant.BreakGlass>(var grant) ->
                    confirming.asked().orElseGet(() -> read(grant, form));
            case Admission.Hidden<Grant.BreakGlass>() -> pages.notHere();
        };
    }

    private ResponseEntity<JteModel> read(Grant.BreakGlass grant, Submitted form) {
        return switch (Filled.read(form, EmergencyAccessPages.ACT)) {
            case Filled.Acts(var acts) -> open(grant, form, acts.getFirst());
            case Filled.Unreadable(var problems) -> pages.unreadable(grant, form, problems);
        };
    }

    private ResponseEntity<JteModel> open(Grant.BreakGlass grant, Submitted form, Act act) {
        var command =
                new BreakGlass.Command(new SubmissionId(form.submission()), (Act.BreakGlass) act);
        return switch (breakGlass.handle(grant, command)) {
            case BreakGlass.Outcome.Opened(var dossier) ->
                    Answers.seeOther("/dossier/" + dossier, Said.of("access", Stream.empty()));
            case BreakGlass.Outcome.Refused(var refusal) -> pages.refused(grant, form, refusal);
            case BreakGlass.Outcome.NotHere() -> pages.nothing(grant, form);
            case BreakGlass.Outcome.TooMany(int most) -> pages.tooMany(grant, form, most);
        };
    }
}
