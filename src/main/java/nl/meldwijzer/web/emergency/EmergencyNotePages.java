package nl.meldwijzer.web.emergency;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.draft.Drafting;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Keeping;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refusals;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.form.SubmissionIds;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Makes the page of the emergency note.
@Component
class EmergencyNotePages {
    static final String NOTE = "emergency.note";

    private final People people;
    private final SubmissionIds submissions;
    private final Frames frames;
    private final ErrorPages errors;
    private final DomainClock clock;
    private final Drafting drafting;
    private final StaticTemplates templates = new StaticTemplates();

    EmergencyNotePages(
            People people,
            SubmissionIds submissions,
            Frames frames,
            ErrorPages errors,
            DomainClock clock,
            Drafting drafting) {
        this.people = people;
        this.submissions = submissions;
        this.frames = frames;
        this.errors = errors;
        this.clock = clock;
        this.drafting = drafting;
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    ResponseEntity<JteModel> empty(Grant.Deposit grant) {
        return about(
                grant,
                pupil -> {
                    var begun =
                            drafting.begin(
                                    Drafting.aboutPupil(grant, Filled.spec(NOTE)),
                                    new Ticket.Label(pupil.name().full(), path(pupil)),
                                    this::fresh);
                    return Answers.page(
                            page(pupil, begun.form(), Refused.nothing(), begun.keeping()));
                });
    }

    ResponseEntity<JteModel> unreadable(
            Grant.Deposit grant, Submitted form, List<Reading.FieldProblem> problems) {
        var refused = new Refusals(frames.texts()).of(problems);
        return about(grant, pupil -> Answers.refused(page(pupil, form, refused, kept(form))));
    }

    ResponseEntity<JteModel> reused(Grant.Deposit grant, Submitted form) {
        var refused = Refused.because("", frames.texts().text("web.refused.reused"));
        var anew = form.anew(submissions.next(), "");
        return about(grant, pupil -> Answers.conflict(page(pupil, anew, refused, kept(anew))));
    }

    private Submitted fresh() {
        var now = clock.now().atZone(DomainClock.ZONE).toLocalDateTime();
        var start = Fields.none().with("at", now.truncatedTo(ChronoUnit.MINUTES).toString());
        return new Submitted(start, submissions.next(), "");
    }

    private static Keeping kept(Submitted form) {
        return Keeping.on(form.ticket());
    }

    private static String path(PupilCard pupil) {
        return "/noodnotitie/" + pupil.id();
    }

    private JteModel page(PupilCard pupil, Submitted form, Refused refused, Keeping keeping) {
        var t = frames.texts();
        var controls = new ActControls(t, form.fields(), refused, List.of());
        return templates.emergencyNote(
                frames.of("web.note.title", ""),
                new EmergencyNotePage(
                        pupil.name().full(),
                        new Questions(
                                path(pupil),
                                form.submission(),
                                some(controls, "called", "text"),
                                t.text("web.note.send", pupil.name().full()),
                                keeping),
                        some(controls, "at", "advice", "report", "actions"),
                        refused));
    }

    private static List<Control> some(ActControls controls, String... fields) {
        return Stream.of(fields).map(field -> controls.one(Filled.spec(NOTE), field)).toList();
    }

    private ResponseEntity<JteModel> about(
            Grant.Deposit grant, Function<PupilCard, ResponseEntity<JteModel>> answer) {
        return people.pupil(grant, grant.pupil()).map(answer).orElseGet(errors::notHere);
    }
}
