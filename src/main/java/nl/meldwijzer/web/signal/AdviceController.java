package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.DepositAct;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.PupilId;
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

import java.util.stream.Stream;

/// Records advice of Veilig Thuis, by whoever asked it, also when she does not see the dossier
/// (S91, S130).
@Controller
class AdviceController {
    private final PupilForms forms;
    private final DepositAct depositAct;
    private final AdvicePages pages;

    AdviceController(PupilForms forms, DepositAct depositAct, AdvicePages pages) {
        this.forms = forms;
        this.depositAct = depositAct;
        this.pages = pages;
    }

    @GetMapping("/advies/{pupil}")
    ResponseEntity<JteModel> form(@PathVariable PupilId pupil) {
        return forms.admitted(pupil, grant -> forms.empty(grant, pages));
    }

    @PostMapping("/advies/{pupil}")
    ResponseEntity<JteModel> record(
            @PathVariable PupilId pupil, @RequestParam MultiValueMap<String, String> sent) {
        var form = Submitted.read(sent);
        return forms.admitted(pupil, grant -> read(grant, form));
    }

    private ResponseEntity<JteModel> read(Grant.Deposit grant, Submitted form) {
        return switch (Filled.read(form, AdvicePages.ADVICE)) {
            case Filled.Acts acts -> deposit(grant, form, acts);
            case Filled.Unreadable(var problems) -> forms.unreadable(grant, pages, form, problems);
        };
    }

    private ResponseEntity<JteModel> deposit(
            Grant.Deposit grant, Submitted form, Filled.Acts acts) {
        var command = new DepositAct.Command(new SubmissionId(form.submission()), acts.acts());
        return switch (depositAct.handle(grant, command)) {
            case DepositAct.Outcome.Deposited(_, var warnings) ->
                    Answers.seeOther(
                            "/vastgelegd", Said.of("act", warnings.stream().map(Warning::key)));
            case DepositAct.Outcome.AlreadyDone(_) ->
                    Answers.seeOther("/vastgelegd", Said.of("already", Stream.empty()));
            case DepositAct.Outcome.Refused(var refusal) ->
                    forms.refused(grant, pages, form, refusal);
            case DepositAct.Outcome.SubmissionReused() -> forms.reused(grant, pages, form);
        };
    }
}
