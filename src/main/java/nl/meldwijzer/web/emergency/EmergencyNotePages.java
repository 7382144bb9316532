package nl.meldwijzer.web.emergency;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.web.draft.Drafting;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Keeping;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.form.SubmissionIds;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.signal.PupilForms;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Makes the page of the emergency note.
@Component
class EmergencyNotePages implements PupilForms.Pages {
    static final String NOTE = "emergency.note";

    private final SubmissionIds submissions;
    private final Frames frames;
    private final DomainClock clock;
    private final Drafting drafting;
    private final StaticTemplates templates = new StaticTemplates();

    EmergencyNotePages(
            SubmissionIds submissions, Frames frames, DomainClock clock, Drafting drafting) {
        this.submissions = submissions;
        this.frames = frames;
        this.clock = clock;
        this.drafting = drafting;
    }

    @Override
    public JteModel empty(Grant.Deposit grant, PupilCard pupil) {
        var place = Drafting.aboutPupil(grant, Filled.spec(NOTE));
        var label = new Ticket.Label(pupil.name().full(), path(pupil));
        var begun = drafting.begin(place, label, this::fresh);
        return page(pupil, begun.form(), Refused.nothing(), begun.keeping());
    }

    @Override
    public JteModel again(Grant.Deposit grant, PupilCard pupil, Submitted form, Refused refused) {
        return page(pupil, form, refused, Keeping.on(form.ticket()));
    }

    private Submitted fresh() {
        var now = clock.now().atZone(DomainClock.ZONE).toLocalDateTime();
        var start = Fields.none().with("at", now.truncatedTo(ChronoUnit.MINUTES).toString());
        return new Submitted(start, submissions.next(), "");
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
                        some(controls, "at", "advice", "report", "actions", "on_behalf_of"),
                        refused));
    }

    private static List<Control> some(ActControls controls, String... fields) {
        return Stream.of(fields).map(field -> controls.one(Filled.spec(NOTE), field)).toList();
    }
}
