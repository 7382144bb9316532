package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.dossier.AddToDeposit;
import nl.meldwijzer.dossier.DepositId;
import nl.meldwijzer.dossier.OwnDeposits;
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
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;

/// Shows what somebody recorded herself, and lets her add to it without seeing the dossier.
@Controller
class DepositController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final OwnDeposits ownDeposits;
    private final AddToDeposit addToDeposit;
    private final DepositAnswers answers;

    DepositController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            OwnDeposits ownDeposits,
            AddToDeposit addToDeposit,
            DepositAnswers answers) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.ownDeposits = ownDeposits;
        this.addToDeposit = addToDeposit;
        this.answers = answers;
    }

    /// Which entry of which deposit, about which pupil, and what is added.
    record Target(PupilId pupil, DepositId deposit, String act) {}

    @GetMapping("/vastgelegd")
    ResponseEntity<JteModel> show(@CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.OWN_DEPOSITS)) {
            case Admission.Granted<Grant.List>(var grant) ->
                    answers.list(ownDeposits.handle(grant), said);
            case Admission.Hidden<Grant.List>() -> answers.notHere();
        };
    }

    @GetMapping("/vastgelegd/{pupil}/{deposit}/{act}/{about}")
    ResponseEntity<JteModel> form(
            @PathVariable PupilId pupil,
            @PathVariable DepositId deposit,
            @PathVariable String act,
            @PathVariable int about) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.OWN_DEPOSITS)) {
            case Admission.Granted<Grant.List>(var grant) ->
                    answers.empty(
                            grant,
                            ownDeposits.handle(grant),
                            new Target(pupil, deposit, act),
                            about);
            case Admission.Hidden<Grant.List>() -> answers.notHere();
        };
    }

    @PostMapping("/vastgelegd/{pupil}/{deposit}/{act}")
    ResponseEntity<JteModel> add(
            @PathVariable PupilId pupil,
            @PathVariable DepositId deposit,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> sent) {
        var target = new Target(pupil, deposit, act);
        var form = Submitted.read(sent);
        return switch (gatekeeper.toDeposit(visitor.get(), pupil)) {
            case Admission.Granted<Grant.Deposit>(var grant) -> read(grant, target, form);
            case Admission.Hidden<Grant.Deposit>() -> answers.notHere();
        };
    }

    private ResponseEntity<JteModel> read(Grant.Deposit grant, Target target, Submitted form) {
        return DepositAnswers.offered(target.act())
                .map(spec ->
                        switch (Filled.read(form, spec.name())) {
                            case Filled.Acts(List<Act> acts) ->
                                    add(grant, target, form, acts.getFirst());
                            case Filled.Unreadable(var problems) ->
                                    answers.unreadable(target, form, problems);
                        })
                .orElseGet(answers::notHere);
    }

    private ResponseEntity<JteModel> add(
            Grant.Deposit grant, Target target, Submitted form, Act act) {
        var command =
                new AddToDeposit.Command(
                        new SubmissionId(form.submission()), target.deposit(), act);
        return switch (addToDeposit.handle(grant, command)) {
            case AddToDeposit.Outcome.Added(_, var warnings) ->
                    Answers.seeOther(
                            "/vastgelegd", Said.of("act", warnings.stream().map(Warning::key)));
            case AddToDeposit.Outcome.Refused(var refusal) ->
                    answers.refused(target, form, refusal);
            case AddToDeposit.Outcome.SubmissionReused() -> answers.reused(target, form);
            case AddToDeposit.Outcome.Hidden() -> answers.notHere();
        };
    }
}
