package nl.meldwijzer.web.governance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.governance.CodeRegister;
import nl.meldwijzer.governance.CodeRegister.Outcome;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Asks;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.function.Function;
import java.util.stream.Stream;

/// Drafts the next version of the code, shows what it changes, and adopts it.
@Controller
class CodeDraftController {
    @Asks({
        "revision",
        "name-*",
        "name-5a",
        "name-5b",
        "guidance-*",
        "guidance-5a",
        "guidance-5b",
        "who-1-*",
        "who-2-*",
        "who-3-*",
        "who-4-*",
        "who-5a-*",
        "who-5b-*",
        "what-1-*",
        "what-2-*",
        "what-3-*",
        "what-4-*",
        "what-5a-*",
        "what-5b-*",
        "when-1-*",
        "when-2-*",
        "when-3-*",
        "when-4-*",
        "when-5a-*",
        "when-5b-*",
        "amount-P*",
        "amount-P12.board",
        "amount-P13.emergency",
        "unit-P*",
        "unit-P12.board",
        "unit-P13.emergency",
        "switch-zat",
        "switch-vir",
        "switch-vir.region",
        "switch-cjg",
        "switch-consent",
        "switch-friday-warning",
        "switch-privacy-rules",
        "switch-laws",
        "switch-photos"
    })
    @Retention(RetentionPolicy.RUNTIME)
    private @interface AsksProvisions {}

    private static final int LONGEST_NOTE = 400;

    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final ReportingCodes codes;
    private final CodeRegister register;
    private final CodeFormPages forms;
    private final AdoptionPages adoptions;

    CodeDraftController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            ReportingCodes codes,
            CodeRegister register,
            CodeFormPages forms,
            AdoptionPages adoptions) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.codes = codes;
        this.register = register;
        this.forms = forms;
        this.adoptions = adoptions;
    }

    @GetMapping("/meldcode/concept")
    ResponseEntity<JteModel> form() {
        return managing(Matter.CODE, grant -> Answers.page(forms.form(grant)));
    }

    @PostMapping("/meldcode/concept")
    @AsksProvisions
    ResponseEntity<JteModel> save(
            @RequestParam long revision, @RequestParam MultiValueMap<String, String> sent) {
        var form = new CodeForm(sent);
        return managing(Matter.CODE, grant -> save(grant, revision, form));
    }

    private ResponseEntity<JteModel> save(Grant.School grant, long revision, CodeForm form) {
        if (!form.problems().isEmpty()) {
            return forms.again(grant, form, revision);
        }
        var next = form.provisions(forms.start(grant));
        return switch (register.save(grant, revision, next)) {
            case Outcome.Saved _ -> said("/meldcode/concept/verschil", "code-draft");
            case Outcome.OutOfDate() -> forms.overtaken(grant, form);
            case Outcome.Adopted _, Outcome.Discarded _, Outcome.NothingDiffers _ ->
                    throw new IllegalStateException("saving only saves");
        };
    }

    @PostMapping("/meldcode/concept/weggooien")
    ResponseEntity<JteModel> discard(@RequestParam long revision) {
        return managing(
                Matter.CODE,
                grant ->
                        register.discard(grant, revision) instanceof Outcome.Discarded
                                ? said("/meldcode", "code-discarded")
                                : said("/meldcode", "code-late"));
    }

    @GetMapping("/meldcode/concept/verschil")
    ResponseEntity<JteModel> preview(
            @CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return managing(
                Matter.CODE,
                grant ->
                        codes.draft(grant)
                                .map(draft ->
                                        Answers.page(adoptions.page(grant, draft, said), said))
                                .orElseGet(() -> Answers.seeOther("/meldcode/concept")));
    }

    @PostMapping("/meldcode/vaststellen")
    ResponseEntity<JteModel> adopt(
            @RequestParam long revision, @RequestParam(defaultValue = "") String note) {
        return managing(Matter.ADOPTION, grant -> adopt(grant, revision, note.strip()));
    }

    /// A note that is too long is not cut short: nothing is adopted yet, so it can be typed again.
    private ResponseEntity<JteModel> adopt(Grant.School grant, long revision, String note) {
        if (note.length() > LONGEST_NOTE) {
            return adoptions.again(grant, note);
        }
        return switch (register.adopt(grant, revision, note)) {
            case Outcome.Adopted _ -> said("/meldcode", "code-adopted");
            case Outcome.OutOfDate() -> said("/meldcode", "code-late");
            case Outcome.NothingDiffers() -> said("/meldcode/concept/verschil", "code-same");
            case Outcome.Saved _, Outcome.Discarded _ ->
                    throw new IllegalStateException("adopting only adopts");
        };
    }

    private static ResponseEntity<JteModel> said(String path, String what) {
        return Answers.seeOther(path, Said.of(what, Stream.empty()));
    }

    private ResponseEntity<JteModel> managing(
            Matter matter, Function<Grant.School, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toManage(visitor.get(), matter)) {
            case Admission.Granted<Grant.School>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.School>() -> forms.notHere();
        };
    }
}
