package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
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
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final ReportEmployee reportEmployee;
    private final EmployeeAnswers answers;

    EmployeeController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            ReportEmployee reportEmployee,
            EmployeeAnswers answers) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.reportEmployee = reportEmployee;
        this.answers = answers;
    }

    @GetMapping("/medewerker-melding/{pupil}")
    ResponseEntity<JteModel> form(@PathVariable PupilId pupil) {
        return switch (gatekeeper.toDeposit(visitor.get(), pupil)) {
            case Admission.Granted<Grant.Deposit>(var grant) -> answers.empty(grant);
            case Admission.Hidden<Grant.Deposit>() -> answers.notHere();
        };
    }

    @PostMapping("/medewerker-melding/{pupil}")
    ResponseEntity<JteModel> report(
            @PathVariable PupilId pupil, @RequestParam MultiValueMap<String, String> sent) {
        var form = Submitted.read(sent);
        return switch (gatekeeper.toDeposit(visitor.get(), pupil)) {
            case Admission.Granted<Grant.Deposit>(var grant) -> read(grant, form);
            case Admission.Hidden<Grant.Deposit>() -> answers.notHere();
        };
    }

    private ResponseEntity<JteModel> read(Grant.Deposit grant, Submitted form) {
        return switch (Filled.read(form, EmployeePages.REPORT)) {
            case Filled.Acts(List<Act> acts) -> send(grant, form, acts.getFirst());
            case Filled.Unreadable(var problems) -> answers.unreadable(grant, form, problems);
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
            case ReportEmployee.Outcome.SubmissionReused() -> answers.reused(grant, form);
            case ReportEmployee.Outcome.Refused(var refusal) ->
                    answers.refused(grant, form, refusal);
        };
    }
}
