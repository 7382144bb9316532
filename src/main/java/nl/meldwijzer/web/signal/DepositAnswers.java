package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.dossier.OwnDeposits;
import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.dossier.ActPage;
import nl.meldwijzer.web.dossier.TimelineItem;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refusals;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.form.SubmissionIds;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.signal.DepositController.Target;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The pages around what somebody recorded herself.
@Component
class DepositAnswers {
    private static final Set<String> ADDITIONS =
            Set.of("note.follow-up", "note.correct", "hypothesis.settle", "paper.locate");

    private final DepositPages pages;
    private final SubmissionIds submissions;
    private final Frames frames;
    private final ErrorPages errors;
    private final StaticTemplates templates = new StaticTemplates();

    DepositAnswers(
            DepositPages pages, SubmissionIds submissions, Frames frames, ErrorPages errors) {
        this.pages = pages;
        this.submissions = submissions;
        this.frames = frames;
        this.errors = errors;
    }

    static Optional<ActSpec> offered(String act) {
        return Vocabulary.act(act).filter(spec -> ADDITIONS.contains(spec.name()));
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    ResponseEntity<JteModel> list(List<OwnDeposits.Deposit> deposits, String said) {
        return Answers.page(pages.page(deposits, Said.notices(said, frames.texts())), said);
    }

    ResponseEntity<JteModel> empty(List<OwnDeposits.Deposit> own, Target target, int about) {
        return own.stream()
                .filter(deposit -> deposit.id().equals(target.deposit()))
                .findFirst()
                .flatMap(deposit -> form(deposit, target, about))
                .orElseGet(errors::notHere);
    }

    ResponseEntity<JteModel> unreadable(
            Target target, Submitted form, List<Reading.FieldProblem> problems) {
        return Answers.refused(again(target, form, new Refusals(frames.texts()).of(problems)));
    }

    ResponseEntity<JteModel> refused(Target target, Submitted form, Refusal refusal) {
        return Answers.refused(again(target, form, new Refusals(frames.texts()).of(refusal)));
    }

    ResponseEntity<JteModel> reused(Target target, Submitted form) {
        var anew = new Submitted(form.fields(), submissions.next(), "");
        var why = Refused.because("", frames.texts().text("web.refused.reused"));
        return Answers.conflict(again(target, anew, why));
    }

    private Optional<ResponseEntity<JteModel>> form(
            OwnDeposits.Deposit deposit, Target target, int about) {
        var start =
                new Submitted(
                        Fields.none().with("about", String.valueOf(about)), submissions.next(), "");
        return offered(target.act())
                .flatMap(_ -> pages.item(deposit, about))
                .map(item ->
                        Answers.page(
                                page(
                                        target,
                                        start,
                                        Refused.nothing(),
                                        new Shown(pages.pupil(deposit), List.of(item)))));
    }

    private record Shown(String pupil, List<TimelineItem> items) {}

    private JteModel again(Target target, Submitted form, Refused refused) {
        return page(target, form, refused, new Shown("", List.of()));
    }

    private JteModel page(Target target, Submitted form, Refused refused, Shown shown) {
        var t = frames.texts();
        var spec = offered(target.act()).orElseThrow();
        var controls = new ActControls(t, form.fields(), refused, List.of());
        var action =
                "/vastgelegd/%s/%s/%s"
                        .formatted(target.pupil(), target.deposit().value(), spec.name());
        return templates.dossierAct(
                frames.of("web.act.pagetitle.own", "deposits"),
                new ActPage(
                        new ActPage.Heading(
                                t.text(spec.key()),
                                shown.pupil(),
                                t.find("web.act." + spec.name() + ".guidance").orElse(""),
                                "/vastgelegd"),
                        shown.items(),
                        new Questions(
                                action,
                                form.submission(),
                                controls.all(spec),
                                t.text("web.act.save")),
                        refused));
    }
}
