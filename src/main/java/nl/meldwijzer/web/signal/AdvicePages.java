package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.dossier.ActPage;
import nl.meldwijzer.web.draft.Drafting;
import nl.meldwijzer.web.form.ActControls;
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

import java.util.List;
import java.util.function.Function;

/// Makes the page on which somebody records advice of Veilig Thuis.
@Component
class AdvicePages {
    static final String ADVICE = "advice.ask";

    private final People people;
    private final SubmissionIds submissions;
    private final Frames frames;
    private final ErrorPages errors;
    private final DomainClock clock;
    private final Drafting drafting;
    private final StaticTemplates templates = new StaticTemplates();

    AdvicePages(
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
                                    Drafting.aboutPupil(grant, Filled.spec(ADVICE)),
                                    new Ticket.Label(pupil.name().full(), path(pupil)),
                                    this::fresh);
                    return Answers.page(
                            page(pupil, begun.form(), Refused.nothing(), begun.keeping()));
                });
    }

    ResponseEntity<JteModel> unreadable(
            Grant.Deposit grant, Submitted form, List<Reading.FieldProblem> problems) {
        return again(grant, form, new Refusals(frames.texts()).of(problems));
    }

    ResponseEntity<JteModel> refused(Grant.Deposit grant, Submitted form, Refusal refusal) {
        return again(grant, form, new Refusals(frames.texts()).of(refusal));
    }

    ResponseEntity<JteModel> reused(Grant.Deposit grant, Submitted form) {
        var why = Refused.because("", frames.texts().text("web.refused.reused"));
        var anew = form.anew(submissions.next(), "");
        return about(
                grant,
                pupil -> Answers.conflict(page(pupil, anew, why, Keeping.on(anew.ticket()))));
    }

    private ResponseEntity<JteModel> again(Grant.Deposit grant, Submitted form, Refused refused) {
        return about(
                grant,
                pupil -> Answers.refused(page(pupil, form, refused, Keeping.on(form.ticket()))));
    }

    private Submitted fresh() {
        var today = Fields.none().with("date", clock.today().toString());
        return new Submitted(today, submissions.next(), "");
    }

    private static String path(PupilCard pupil) {
        return "/advies/" + pupil.id();
    }

    private JteModel page(PupilCard pupil, Submitted form, Refused refused, Keeping keeping) {
        var t = frames.texts();
        var spec = Filled.spec(ADVICE);
        var name = pupil.name().full();
        var controls = new ActControls(t, form.fields(), refused, List.of()).all(spec);
        return templates.dossierAct(
                frames.of("web.act.pagetitle.own", "deposits"),
                new ActPage(
                        new ActPage.Heading(
                                t.text(spec.key()),
                                name,
                                t.text("web.act." + ADVICE + ".guidance"),
                                "/vastgelegd"),
                        List.of(),
                        List.of(),
                        new Questions(
                                path(pupil),
                                form.submission(),
                                controls,
                                t.text("web.act.send", name),
                                keeping),
                        refused));
    }

    private ResponseEntity<JteModel> about(
            Grant.Deposit grant, Function<PupilCard, ResponseEntity<JteModel>> answer) {
        return people.pupil(grant, grant.pupil()).map(answer).orElseGet(errors::notHere);
    }
}
