package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.ReportEmployee;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Warning;
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

/// Reports about somebody who works for the school, straight to the board.
@Controller
class EmployeeController {
    private final PupilForms forms;
    private final ReportEmployee reportEmployee;
    private final EmployeePages pages;

    EmployeeController(PupilForms forms, ReportEmployee reportEmployee, EmployeePages pages) {
        this.forms = forms;
        this.reportEmployee = reportEmployee;
        this.pages = pages;
    }

    @GetMapping("/medewerker-melding/{pupil}")
    ResponseEntity<JteModel> form(@PathVariable PupilId pupil) {
        return forms.admitted(pupil, grant -> forms.empty(grant, pages));
    }

    @PostMapping("/medewerker-melding/{pupil}")
    ResponseEntity<JteModel> report(
            @PathVariable PupilId pupil, @RequestParam MultiValueMap<String, String> sent) {
        var form = Submitted.read(sent);
        return forms.admitted(pupil, grant -> read(grant, form));
    }

    private ResponseEntity<JteModel> read(Grant.Deposit grant, Submitted form) {
        return switch (Filled.read(form, EmployeePages.REPORT)) {
            case Filled.Acts(List<Act> acts) -> send(grant, form, acts.getFirst());
            case Filled.Unreadable(var problems) -> forms.unreadable(grant, pages, form, problems);
        };
    }

    private ResponseEntity<JteModel> send(Grant.Deposit grant, Submitted form, Act act) {
        var command =
                new ReportEmployee.Command(
                        new SubmissionId(form.submission()), (Act.ReportEmployee) act);
        return switch (reportEmployee.handle(grant, command)) {
            case ReportEmployee.Outcome.Reported(_, var warnings) ->
                    Answers.seeOther(
                            "/vastgelegd",
                            Said.of("employee", warnings.stream().map(Warning::key)));
            case ReportEmployee.Outcome.SubmissionReused() -> forms.reused(grant, pages, form);
            case ReportEmployee.Outcome.Refused(var refusal) ->
                    forms.refused(grant, pages, form, refusal);
        };
    }
}
