package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
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

/// The answers to a signal that was not recorded, and the empty form. A pupil who is not in the
/// register is a page that is not there.
@Component
class SignalAnswers {
    private final SignalPages pages;
    private final EmployeePages employeePages;
    private final People people;
    private final SubmissionIds submissions;
    private final Frames frames;
    private final ErrorPages errors;

    SignalAnswers(
            SignalPages pages,
            EmployeePages employeePages,
            People people,
            SubmissionIds submissions,
            Frames frames,
            ErrorPages errors) {
        this.pages = pages;
        this.employeePages = employeePages;
        this.people = people;
        this.submissions = submissions;
        this.frames = frames;
        this.errors = errors;
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    ResponseEntity<JteModel> empty(Grant.Deposit grant) {
        return about(grant, pupil -> Answers.page(pages.empty(grant, pupil)));
    }

    ResponseEntity<JteModel> unreadable(
            Grant.Deposit grant, Submitted form, List<Reading.FieldProblem> problems) {
        var refused = new Refusals(frames.texts()).of(problems);
        return about(grant, pupil -> Answers.refused(again(pupil, form, refused)));
    }

    ResponseEntity<JteModel> refused(Grant.Deposit grant, Submitted form, Refusal refusal) {
        var refused = new Refusals(frames.texts()).of(refusal);
        return about(grant, pupil -> Answers.refused(again(pupil, form, refused)));
    }

    /// Another form was sent under this id: the text is kept under a new one.
    ResponseEntity<JteModel> reused(Grant.Deposit grant, Submitted form) {
        var refused = Refused.because("", frames.texts().text("web.refused.reused"));
        return about(
                grant,
                pupil ->
                        Answers.conflict(
                                pages.again(pupil, form.anew(submissions.next(), ""), refused)));
    }

    /// About an employee: the separate road, with the text that was typed (S78).
    ResponseEntity<JteModel> employee(Grant.Deposit grant, Submitted form) {
        return about(grant, pupil -> Answers.refused(employeePages.led(grant, pupil, form)));
    }

    private JteModel again(PupilCard pupil, Submitted form, Refused refused) {
        return pages.again(pupil, form, refused);
    }

    private ResponseEntity<JteModel> about(
            Grant.Deposit grant, Function<PupilCard, ResponseEntity<JteModel>> answer) {
        return people.pupil(grant, grant.pupil()).map(answer).orElseGet(errors::notHere);
    }
}
