package nl.meldwijzer.web.governance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.governance.CodeDraft;
import nl.meldwijzer.governance.CodeStep;
import nl.meldwijzer.governance.Provisions;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Problem;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Makes the form of the next version.
@Component
class CodeFormPages {
    private final Frames frames;
    private final ReportingCodes codes;
    private final CodeWords words;
    private final ErrorPages errors;
    private final StaticTemplates templates = new StaticTemplates();

    CodeFormPages(Frames frames, ReportingCodes codes, CodeWords words, ErrorPages errors) {
        this.frames = frames;
        this.codes = codes;
        this.words = words;
        this.errors = errors;
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    /// What the form starts from: the draft, or the version in force.
    Provisions start(Grant.School grant) {
        return codes.draft(grant)
                .map(CodeDraft::provisions)
                .orElseGet(() -> codes.inForce(grant).provisions());
    }

    JteModel form(Grant.School grant) {
        return page(grant, CodeForm.of(start(grant)), revision(grant), Refused.nothing());
    }

    ResponseEntity<JteModel> again(Grant.School grant, CodeForm form, long revision) {
        var refused =
                new Refused(
                        form.problems().stream()
                                .map(one ->
                                        new Problem(
                                                Asked.idOf(one.target()),
                                                frames.texts().text(one.text())))
                                .toList(),
                        "",
                        "");
        return Answers.refused(page(grant, form, revision, refused));
    }

    /// Somebody else was first: what was typed is there, and saving it again is a choice.
    ResponseEntity<JteModel> overtaken(Grant.School grant, CodeForm form) {
        var late = Refused.because("", frames.texts().text("web.code.late"));
        return Answers.conflict(page(grant, form, revision(grant), late));
    }

    private long revision(Grant.School grant) {
        return codes.draft(grant).map(CodeDraft::revision).orElse(0L);
    }

    private JteModel page(Grant.School grant, CodeForm form, long revision, Refused refused) {
        var controls = new CodeControls(words, form, refused);
        var start = start(grant);
        boolean assigns = !Collections.disjoint(grant.functions(), SchoolFunction.coordinators());
        return templates.governanceDraft(
                frames.of("web.code.draft", "code"),
                new CodeFormPage(
                        revision,
                        Arrays.stream(CodeStep.values())
                                .map(step -> part(controls, start, step, assigns))
                                .toList(),
                        CodeWords.terms().stream()
                                .map(term ->
                                        new CodeFormPage.TermPart(
                                                words.term(term), controls.term(term)))
                                .toList(),
                        CodeWords.switches().stream().map(controls::switched).toList(),
                        refused));
    }

    /// Who does what is for the IB and attention officers to say (S187); others read it here.
    private CodeFormPage.StepPart part(
            CodeControls controls, Provisions start, CodeStep step, boolean assigns) {
        return new CodeFormPage.StepPart(
                words.step(step),
                controls.texts(step),
                assigns ? controls.duties(step) : List.of(),
                assigns ? List.of() : start.step(step).duties().stream().map(words::duty).toList());
    }
}
