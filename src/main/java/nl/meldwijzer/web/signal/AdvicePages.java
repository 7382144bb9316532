package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.web.dossier.ActPage;
import nl.meldwijzer.web.draft.Drafting;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Keeping;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.form.SubmissionIds;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.List;

/// Makes the page on which somebody records advice of Veilig Thuis.
@Component
class AdvicePages implements PupilForms.Pages {
    static final String ADVICE = "advice.ask";

    private final SubmissionIds submissions;
    private final Frames frames;
    private final DomainClock clock;
    private final Drafting drafting;
    private final StaticTemplates templates = new StaticTemplates();

    AdvicePages(SubmissionIds submissions, Frames frames, DomainClock clock, Drafting drafting) {
        this.submissions = submissions;
        this.frames = frames;
        this.clock = clock;
        this.drafting = drafting;
    }

    @Override
    public JteModel empty(Grant.Deposit grant, PupilCard pupil) {
        var place = Drafting.aboutPupil(grant, Filled.spec(ADVICE));
        var label = new Ticket.Label(pupil.name().full(), path(pupil));
        var begun = drafting.begin(place, label, this::fresh);
        return page(pupil, begun.form(), Refused.nothing(), begun.keeping());
    }

    @Override
    public JteModel again(Grant.Deposit grant, PupilCard pupil, Submitted form, Refused refused) {
        return page(pupil, form, refused, Keeping.on(form.ticket()));
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
}
