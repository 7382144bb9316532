package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Refusals;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.form.SubmissionIds;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Frames;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.function.Function;

/// What every form about one pupil that anyone employed can send has in common: who gets in, the
/// empty form, and the answers to what was not recorded. A pupil who is not in the register is a
/// page that is not there.
@Component
public class PupilForms {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final People people;
    private final SubmissionIds submissions;
    private final Frames frames;
    private final ErrorPages errors;

    PupilForms(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            People people,
            SubmissionIds submissions,
            Frames frames,
            ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.people = people;
        this.submissions = submissions;
        this.frames = frames;
        this.errors = errors;
    }

    /// The pages of one kind of form.
    public interface Pages {
        /// A form to begin with, or to go on with.
        JteModel empty(Grant.Deposit grant, PupilCard pupil);

        /// The form as it was sent, with what is wrong.
        JteModel again(Grant.Deposit grant, PupilCard pupil, Submitted form, Refused refused);
    }

    /// Answers whoever may deposit something about a pupil.
    public ResponseEntity<JteModel> admitted(
            PupilId pupil, Function<Grant.Deposit, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toDeposit(visitor.get(), pupil)) {
            case Admission.Granted<Grant.Deposit>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.Deposit>() -> errors.notHere();
        };
    }

    public ResponseEntity<JteModel> empty(Grant.Deposit grant, Pages pages) {
        return about(grant, pupil -> Answers.page(pages.empty(grant, pupil)));
    }

    public ResponseEntity<JteModel> unreadable(
            Grant.Deposit grant, Pages pages, Submitted form, List<Reading.FieldProblem> problems) {
        return again(grant, pages, form, new Refusals(frames.texts()).of(problems));
    }

    public ResponseEntity<JteModel> refused(
            Grant.Deposit grant, Pages pages, Submitted form, Refusal refusal) {
        return again(grant, pages, form, new Refusals(frames.texts()).of(refusal));
    }

    /// Another form was sent under this id: the text is kept under a new one.
    public ResponseEntity<JteModel> reused(Grant.Deposit grant, Pages pages, Submitted form) {
        var why = Refused.because("", frames.texts().text("web.refused.reused"));
        var anew = form.anew(submissions.next(), "");
        return about(grant, pupil -> Answers.conflict(pages.again(grant, pupil, anew, why)));
    }

    ResponseEntity<JteModel> about(
            Grant.Deposit grant, Function<PupilCard, ResponseEntity<JteModel>> answer) {
        return people.pupil(grant, grant.pupil()).map(answer).orElseGet(errors::notHere);
    }

    private ResponseEntity<JteModel> again(
            Grant.Deposit grant, Pages pages, Submitted form, Refused refused) {
        return about(grant, pupil -> Answers.refused(pages.again(grant, pupil, form, refused)));
    }
}
