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

/// The answers to a report about an employee that was not sent, and the empty form.
@Component
class EmployeeAnswers {
    private final EmployeePages pages;
    private final People people;
    private final SubmissionIds submissions;
    private final Frames frames;
    private final ErrorPages errors;

    EmployeeAnswers(
            EmployeePages pages,
            People people,
            SubmissionIds submissions,
            Frames frames,
            ErrorPages errors) {
        this.pages = pages;
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
        return about(grant, pupil -> Answers.refused(pages.again(grant, pupil, form, refused)));
    }

    ResponseEntity<JteModel> refused(Grant.Deposit grant, Submitted form, Refusal refusal) {
        var refused = new Refusals(frames.texts()).of(refusal);
        return about(grant, pupil -> Answers.refused(pages.again(grant, pupil, form, refused)));
    }

    ResponseEntity<JteModel> reused(Grant.Deposit grant, Submitted form) {
        var refused = Refused.because("", frames.texts().text("web.refused.reused"));
        var anew = form.anew(submissions.next(), "");
        return about(grant, pupil -> Answers.conflict(pages.again(grant, pupil, anew, refused)));
    }

    private ResponseEntity<JteModel> about(
            Grant.Deposit grant, Function<PupilCard, ResponseEntity<JteModel>> answer) {
        return people.pupil(grant, grant.pupil()).map(answer).orElseGet(errors::notHere);
    }
}
