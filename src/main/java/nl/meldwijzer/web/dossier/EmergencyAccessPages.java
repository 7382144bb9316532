package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.drafts.DraftPlace;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
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
import java.util.stream.IntStream;

/// Makes the page of emergency access.
@Component
class EmergencyAccessPages {
    static final String ACT = "access.break-glass";
    private static final int LINES = 4;

    private final People people;
    private final Frames frames;
    private final SubmissionIds submissions;
    private final ErrorPages errors;
    private final Drafting drafting;
    private final StaticTemplates templates = new StaticTemplates();

    EmergencyAccessPages(
            People people,
            Frames frames,
            SubmissionIds submissions,
            ErrorPages errors,
            Drafting drafting) {
        this.people = people;
        this.frames = frames;
        this.submissions = submissions;
        this.errors = errors;
        this.drafting = drafting;
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    ResponseEntity<JteModel> empty(Grant.BreakGlass grant) {
        return about(grant, pupil -> Answers.page(begun(grant, pupil)));
    }

    private JteModel begun(Grant.BreakGlass grant, PupilCard pupil) {
        var subject = new DraftPlace.OfPupil(new Scope.School(grant.school()), grant.pupil());
        var place = Drafting.deposit(subject, "", Filled.spec(ACT));
        var label = new Ticket.Label(pupil.name().full(), "/noodtoegang/" + pupil.id());
        var begun =
                drafting.begin(
                        place, label, () -> new Submitted(Fields.none(), submissions.next(), ""));
        return page(pupil, begun.form(), Refused.nothing(), begun.keeping());
    }

    ResponseEntity<JteModel> unreadable(
            Grant.BreakGlass grant, Submitted form, List<Reading.FieldProblem> problems) {
        return again(grant, form, new Refusals(frames.texts()).of(problems));
    }

    ResponseEntity<JteModel> refused(Grant.BreakGlass grant, Submitted form, Refusal refusal) {
        return again(grant, form, new Refusals(frames.texts()).of(refusal));
    }

    /// The same whether there is no dossier or she is kept out of it.
    ResponseEntity<JteModel> nothing(Grant.BreakGlass grant, Submitted form) {
        return again(grant, form, Refused.because("", frames.texts().text("web.access.nothing")));
    }

    ResponseEntity<JteModel> tooMany(Grant.BreakGlass grant, Submitted form, int most) {
        var why = frames.texts().text("web.access.toomany", most);
        return again(grant, form, Refused.because("", why));
    }

    private ResponseEntity<JteModel> again(
            Grant.BreakGlass grant, Submitted form, Refused refused) {
        var keeping = Keeping.on(form.ticket());
        return about(grant, pupil -> Answers.refused(page(pupil, form, refused, keeping)));
    }

    private ResponseEntity<JteModel> about(
            Grant.BreakGlass grant, Function<PupilCard, ResponseEntity<JteModel>> answer) {
        return people.pupil(grant, grant.pupil()).map(answer).orElseGet(errors::notHere);
    }

    private JteModel page(PupilCard pupil, Submitted form, Refused refused, Keeping keeping) {
        var t = frames.texts();
        var controls = new ActControls(t, form.fields(), refused, List.of());
        return templates.dossierEmergencyAccess(
                frames.of("web.access.title", "work"),
                new EmergencyAccessPage(
                        pupil.name().full(),
                        IntStream.rangeClosed(1, LINES)
                                .mapToObj(line -> t.text("web.access.rule." + line))
                                .toList(),
                        new Questions(
                                "/noodtoegang/" + pupil.id(),
                                form.submission(),
                                controls.all(Filled.spec(ACT)),
                                t.text("web.access.send", pupil.name().full()),
                                keeping),
                        refused));
    }
}
