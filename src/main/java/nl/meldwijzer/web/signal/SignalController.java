package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.DepositAct;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.protocol.Code;
import nl.meldwijzer.protocol.Warning;
import nl.meldwijzer.protocol.Wording;
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

import java.util.stream.Stream;

/// Records a signal (S48-S80).
@Controller
class SignalController {
    private final PupilForms forms;
    private final DepositAct depositAct;
    private final SignalPages pages;
    private final EmployeePages employeePages;

    SignalController(
            PupilForms forms,
            DepositAct depositAct,
            SignalPages pages,
            EmployeePages employeePages) {
        this.forms = forms;
        this.depositAct = depositAct;
        this.pages = pages;
        this.employeePages = employeePages;
    }

    @GetMapping("/signaal/{pupil}")
    ResponseEntity<JteModel> form(@PathVariable PupilId pupil) {
        return forms.admitted(pupil, grant -> forms.empty(grant, pages));
    }

    @PostMapping("/signaal/{pupil}")
    ResponseEntity<JteModel> record(
            @PathVariable PupilId pupil, @RequestParam MultiValueMap<String, String> sent) {
        var form = Submitted.read(sent);
        return forms.admitted(pupil, grant -> read(grant, form));
    }

    private ResponseEntity<JteModel> read(Grant.Deposit grant, Submitted form) {
        return switch (Filled.read(form, SignalPages.ROUTE, SignalPages.SIGNAL)) {
            case Filled.Acts acts -> deposit(grant, form, acts);
            case Filled.Unreadable(var problems) -> forms.unreadable(grant, pages, form, problems);
        };
    }

    private ResponseEntity<JteModel> deposit(
            Grant.Deposit grant, Submitted form, Filled.Acts acts) {
        var command = new DepositAct.Command(new SubmissionId(form.submission()), acts.acts());
        return switch (depositAct.handle(grant, command)) {
            case DepositAct.Outcome.Deposited(_, var warnings) -> saved(form, warnings.stream());
            case DepositAct.Outcome.AlreadyDone(_) -> already();
            case DepositAct.Outcome.SubmissionReused() -> forms.reused(grant, pages, form);
            case DepositAct.Outcome.Refused(var refusal) when refusal.code() == Code.EMP ->
                    employee(grant, form);
            case DepositAct.Outcome.Refused(var refusal) ->
                    forms.refused(grant, pages, form, refusal);
        };
    }

    /// About an employee: the separate road, with the text that was typed (S78).
    private ResponseEntity<JteModel> employee(Grant.Deposit grant, Submitted form) {
        return forms.about(grant, pupil -> Answers.refused(employeePages.led(grant, pupil, form)));
    }

    private static ResponseEntity<JteModel> saved(Submitted form, Stream<Warning> warnings) {
        var hints = Wording.hints(form.fields().first("text")).stream().map(Wording.Hint::key);
        return Answers.seeOther(
                "/vastgelegd", Said.of("signal", Stream.concat(warnings.map(Warning::key), hints)));
    }

    private static ResponseEntity<JteModel> already() {
        return Answers.seeOther("/vastgelegd", Said.of("already", Stream.empty()));
    }
}
