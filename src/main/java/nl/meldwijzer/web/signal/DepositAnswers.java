package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.dossier.OwnDeposits;
import nl.meldwijzer.drafts.DraftPlace;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.dossier.ActPage;
import nl.meldwijzer.web.dossier.TimelineItem;
import nl.meldwijzer.web.draft.Drafting;
import nl.meldwijzer.web.draft.KeptForm;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Keeping;
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
    private final Standing standing;
    private final Drafting drafting;
    private final StaticTemplates templates = new StaticTemplates();

    DepositAnswers(
            DepositPages pages,
            SubmissionIds submissions,
            Frames frames,
            ErrorPages errors,
            Standing standing,
            Drafting drafting) {
        this.pages = pages;
        this.submissions = submissions;
        this.frames = frames;
        this.errors = errors;
        this.standing = standing;
        this.drafting = drafting;
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

    ResponseEntity<JteModel> empty(
            Grant.List grant, List<OwnDeposits.Deposit> own, Target target, int about) {
        return own.stream()
                .filter(deposit -> deposit.id().equals(target.deposit()))
                .findFirst()
                .flatMap(deposit -> form(new Written(grant, deposit, about), target))
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
        var anew = form.anew(submissions.next(), "");
        var why = Refused.because("", frames.texts().text("web.refused.reused"));
        return Answers.conflict(again(target, anew, why));
    }

    /// What is added to.
    private record Written(Grant.List grant, OwnDeposits.Deposit deposit, int about) {
        /// What was reported about an employee lies under the board's key, and so does what is
        /// being added.
        DraftPlace.Subject subject(Target target, Standing standing) {
            var school = new Scope.School(grant.school());
            var isReport =
                    deposit.entries().stream().anyMatch(Entry.EmployeeReported.class::isInstance);
            var scope =
                    isReport
                            ? standing.boardOf(grant.school())
                                    .<Scope>map(Scope.Board::new)
                                    .orElse(school)
                            : school;
            return new DraftPlace.OfPupil(scope, target.pupil());
        }
    }

    private Optional<ResponseEntity<JteModel>> form(Written written, Target target) {
        return offered(target.act())
                .flatMap(spec ->
                        pages.item(written.deposit(), written.about())
                                .map(item -> Answers.page(begun(written, target, item))));
    }

    private JteModel begun(Written written, Target target, TimelineItem item) {
        var pupil = pages.pupil(written.deposit());
        var label = new Ticket.Label(pupil, action(target) + "/" + written.about());
        var about = target.deposit().value() + "/" + written.about();
        var place =
                Drafting.deposit(
                        written.subject(target, standing),
                        about,
                        offered(target.act()).orElseThrow());
        var begun = drafting.begin(place, label, () -> fresh(written.about()));
        return page(
                target,
                begun.form(),
                Refused.nothing(),
                new Shown(pupil, List.of(item), begun.keeping()));
    }

    private Submitted fresh(int about) {
        var fields = Fields.none().with("about", String.valueOf(about));
        return new Submitted(fields, submissions.next(), "");
    }

    private record Shown(String pupil, List<TimelineItem> items, Keeping keeping) {}

    private JteModel again(Target target, Submitted form, Refused refused) {
        var pupil = KeptForm.current().map(KeptForm::pupil).orElse("");
        return page(target, form, refused, new Shown(pupil, List.of(), Keeping.on(form.ticket())));
    }

    private static String action(Target target) {
        return "/vastgelegd/%s/%s/%s"
                .formatted(target.pupil(), target.deposit().value(), target.act());
    }

    private JteModel page(Target target, Submitted form, Refused refused, Shown shown) {
        var t = frames.texts();
        var spec = offered(target.act()).orElseThrow();
        var controls = new ActControls(t, form.fields(), refused, List.of());
        return templates.dossierAct(
                frames.of("web.act.pagetitle.own", "deposits"),
                new ActPage(
                        new ActPage.Heading(
                                t.text(spec.key()),
                                shown.pupil(),
                                t.find("web.act." + spec.name() + ".guidance").orElse(""),
                                "/vastgelegd"),
                        shown.items(),
                        List.of(),
                        new Questions(
                                action(target),
                                form.submission(),
                                controls.all(spec),
                                shown.pupil().isEmpty()
                                        ? t.text("web.act.save")
                                        : t.text("web.act.send", shown.pupil()),
                                shown.keeping()),
                        refused));
    }
}
