package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.dossier.PerformAct;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.protocol.Warning;
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

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Records an act on a dossier that the reader sees.
@Controller
class ActController {
    private static final String CONVERT = "dossier.convert";
    private static final Set<String> SENSITIVE =
            Set.of("team.add", "team.remove", "person.exclude", CONVERT);

    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final PerformAct performAct;
    private final ActAnswers answers;
    private final Confirming confirming;

    ActController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            PerformAct performAct,
            ActAnswers answers,
            Confirming confirming) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.performAct = performAct;
        this.answers = answers;
        this.confirming = confirming;
    }

    @GetMapping({
        "/dossier/{dossier}/vastleggen/{act}",
        "/dossier/{dossier}/vastleggen/{act}/{about}"
    })
    ResponseEntity<JteModel> form(
            @PathVariable DossierId dossier,
            @PathVariable String act,
            @PathVariable Optional<Long> about) {
        return switch (gatekeeper.toRead(visitor.get(), dossier, Purpose.RECORD)) {
            case Admission.Granted<Grant.Read>(var grant) ->
                    asked(act).orElseGet(() -> answers.empty(grant, act, about));
            case Admission.Hidden<Grant.Read>() -> answers.notHere();
        };
    }

    @PostMapping("/dossier/{dossier}/vastleggen/{act}")
    ResponseEntity<JteModel> record(
            @PathVariable DossierId dossier,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = Submitted.read(sent);
        return switch (gatekeeper.toWrite(visitor.get(), dossier, Purpose.RECORD)) {
            case Admission.Granted<Grant.Write>(var grant) ->
                    asked(act).orElseGet(() -> read(grant, act, form));
            case Admission.Hidden<Grant.Write>() -> answers.notHere();
        };
    }

    /// Whoever changes who sees a dossier proves first that it is she.
    private Optional<ResponseEntity<JteModel>> asked(String act) {
        return SENSITIVE.contains(act) ? confirming.asked() : Optional.empty();
    }

    private ResponseEntity<JteModel> read(Grant.Write grant, String act, Submitted form) {
        return ActPages.offered(act)
                .map(spec -> understand(grant, spec.name(), form))
                .orElseGet(answers::notHere);
    }

    private ResponseEntity<JteModel> understand(Grant.Write grant, String act, Submitted form) {
        return switch (Filled.read(form, act)) {
            case Filled.Acts acts -> perform(grant, act, form, acts);
            case Filled.Unreadable(var problems) ->
                    answers.unreadable(grant.dossier(), act, form, problems);
        };
    }

    private ResponseEntity<JteModel> perform(
            Grant.Write grant, String act, Submitted form, Filled.Acts acts) {
        var dossier = grant.dossier();
        return switch (performAct.handle(grant, command(form, acts))) {
            case PerformAct.Outcome.Recorded(_, _, var warnings) when act.equals(CONVERT) ->
                    gone(warnings.stream());
            case PerformAct.Outcome.Recorded(_, _, var warnings) ->
                    done(dossier, "act", warnings.stream());
            case PerformAct.Outcome.AlreadyDone(_, _) -> done(dossier, "already", Stream.empty());
            case PerformAct.Outcome.Refused(var refusal) ->
                    answers.refused(dossier, act, form, refusal);
            case PerformAct.Outcome.OutOfDate(_) ->
                    answers.anew(dossier, act, form, "web.refused.outofdate");
            case PerformAct.Outcome.SubmissionReused() ->
                    answers.anew(dossier, act, form, "web.refused.reused");
        };
    }

    private static PerformAct.Command command(Submitted form, Filled.Acts acts) {
        return new PerformAct.Command(
                new DossierVersion(form.versionNumber()),
                new SubmissionId(form.submission()),
                acts.acts());
    }

    /// Whoever sealed it does not see it any more.
    private static ResponseEntity<JteModel> gone(Stream<Warning> warnings) {
        return Answers.seeOther("/", Said.of("converted", warnings.map(Warning::key)));
    }

    private static ResponseEntity<JteModel> done(
            DossierId dossier, String said, Stream<Warning> warnings) {
        return Answers.seeOther("/dossier/" + dossier, Said.of(said, warnings.map(Warning::key)));
    }
}
