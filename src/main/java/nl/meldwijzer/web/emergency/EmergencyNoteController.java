package nl.meldwijzer.web.emergency;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.NoteEmergency;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.web.Answers;
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

import java.util.List;
import java.util.stream.Stream;

/// Writes down an emergency in ten seconds (S102-S105).
@Controller
class EmergencyNoteController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final NoteEmergency noteEmergency;
    private final EmergencyNotePages pages;

    EmergencyNoteController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            NoteEmergency noteEmergency,
            EmergencyNotePages pages) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.noteEmergency = noteEmergency;
        this.pages = pages;
    }

    @GetMapping("/noodnotitie/{pupil}")
    ResponseEntity<JteModel> form(@PathVariable PupilId pupil) {
        return switch (gatekeeper.toDeposit(visitor.get(), pupil)) {
            case Admission.Granted<Grant.Deposit>(var grant) -> pages.empty(grant);
            case Admission.Hidden<Grant.Deposit>() -> pages.notHere();
        };
    }

    @PostMapping("/noodnotitie/{pupil}")
    ResponseEntity<JteModel> note(
            @PathVariable PupilId pupil, @RequestParam MultiValueMap<String, String> sent) {
        var form = Submitted.read(sent);
        return switch (gatekeeper.toDeposit(visitor.get(), pupil)) {
            case Admission.Granted<Grant.Deposit>(var grant) -> read(grant, form);
            case Admission.Hidden<Grant.Deposit>() -> pages.notHere();
        };
    }

    private ResponseEntity<JteModel> read(Grant.Deposit grant, Submitted form) {
        return switch (Filled.read(form, EmergencyNotePages.NOTE)) {
            case Filled.Acts(List<Act> acts) -> save(grant, form, acts.getFirst());
            case Filled.Unreadable(var problems) -> pages.unreadable(grant, form, problems);
        };
    }

    private ResponseEntity<JteModel> save(Grant.Deposit grant, Submitted form, Act act) {
        var command =
                new NoteEmergency.Command(
                        new SubmissionId(form.submission()), (Act.NoteEmergency) act);
        return switch (noteEmergency.handle(grant, command)) {
            case NoteEmergency.Outcome.Noted(_) ->
                    Answers.seeOther("/vastgelegd", Said.of("emergency", Stream.empty()));
            case NoteEmergency.Outcome.SubmissionReused() -> pages.reused(grant, form);
        };
    }
}
