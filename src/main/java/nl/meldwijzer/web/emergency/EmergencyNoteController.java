package nl.meldwijzer.web.emergency;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.NoteEmergency;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.signal.PupilForms;

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
    private final PupilForms forms;
    private final NoteEmergency noteEmergency;
    private final EmergencyNotePages pages;

    EmergencyNoteController(
            PupilForms forms, NoteEmergency noteEmergency, EmergencyNotePages pages) {
        this.forms = forms;
        this.noteEmergency = noteEmergency;
        this.pages = pages;
    }

    @GetMapping("/noodnotitie/{pupil}")
    ResponseEntity<JteModel> form(@PathVariable PupilId pupil) {
        return forms.admitted(pupil, grant -> forms.empty(grant, pages));
    }

    @PostMapping("/noodnotitie/{pupil}")
    ResponseEntity<JteModel> note(
            @PathVariable PupilId pupil, @RequestParam MultiValueMap<String, String> sent) {
        var form = Submitted.read(sent);
        return forms.admitted(pupil, grant -> read(grant, form));
    }

    private ResponseEntity<JteModel> read(Grant.Deposit grant, Submitted form) {
        return switch (Filled.read(form, EmergencyNotePages.NOTE)) {
            case Filled.Acts(List<Act> acts) -> save(grant, form, acts.getFirst());
            case Filled.Unreadable(var problems) -> forms.unreadable(grant, pages, form, problems);
        };
    }

    private ResponseEntity<JteModel> save(Grant.Deposit grant, Submitted form, Act act) {
        var command =
                new NoteEmergency.Command(
                        new SubmissionId(form.submission()), (Act.NoteEmergency) act);
        return switch (noteEmergency.handle(grant, command)) {
            case NoteEmergency.Outcome.Noted(_) ->
                    Answers.seeOther("/vastgelegd", Said.of("emergency", Stream.empty()));
            case NoteEmergency.Outcome.SubmissionReused() -> forms.reused(grant, pages, form);
        };
    }
}
