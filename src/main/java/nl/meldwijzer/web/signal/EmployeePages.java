package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.drafts.DraftPlace;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.web.draft.Drafting;
import nl.meldwijzer.web.draft.KeptForm;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Keeping;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.form.SubmissionIds;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/// Makes the page of the separate road (S78-S80, T13, T14).
@Component
class EmployeePages implements PupilForms.Pages {
    static final String REPORT = "employee.report";

    private final People people;
    private final Frames frames;
    private final SubmissionIds submissions;
    private final DomainClock clock;
    private final Standing standing;
    private final Drafting drafting;
    private final StaticTemplates templates = new StaticTemplates();

    EmployeePages(
            People people,
            Frames frames,
            SubmissionIds submissions,
            DomainClock clock,
            Standing standing,
            Drafting drafting) {
        this.people = people;
        this.frames = frames;
        this.submissions = submissions;
        this.clock = clock;
        this.standing = standing;
        this.drafting = drafting;
    }

    @Override
    public JteModel empty(Grant.Deposit grant, PupilCard pupil) {
        var start = Fields.none().with("date", clock.today().toString());
        var begun = begin(grant, pupil, new Submitted(start, submissions.next(), ""));
        return page(grant, pupil, begun.form(), words("", none(), begun.keeping()));
    }

    @Override
    public JteModel again(Grant.Deposit grant, PupilCard pupil, Submitted form, Refused refused) {
        return page(grant, pupil, form, words("", refused, Keeping.on(form.ticket())));
    }

    /// The reader came from the form of a signal: what both forms ask goes along, and so does the
    /// draft, which from here on is the board's.
    JteModel led(Grant.Deposit grant, PupilCard pupil, Submitted form) {
        var typed = form.of(Filled.spec(REPORT));
        var anew = new Submitted(typed, submissions.next(), "");
        var ticket = begin(grant, pupil, anew).keeping().ticket();
        KeptForm.current().ifPresent(kept -> kept.moveTo(ticket));
        return page(
                grant,
                pupil,
                anew.under(ticket),
                words(frames.texts().text("web.employee.reason"), none(), Keeping.on(ticket)));
    }

    private Drafting.Begun begin(Grant.Deposit grant, PupilCard pupil, Submitted fresh) {
        var board =
                standing.boardOf(grant.school())
                        .<Scope>map(Scope.Board::new)
                        .orElseGet(() -> new Scope.School(grant.school()));
        var subject = new DraftPlace.OfPupil(board, grant.pupil());
        var place = Drafting.deposit(subject, "", Filled.spec(REPORT));
        var label = new Ticket.Label(pupil.name().full(), path(pupil));
        return drafting.begin(place, label, () -> fresh);
    }

    private static String path(PupilCard pupil) {
        return "/medewerker-melding/" + pupil.id();
    }

    private record Words(String reason, Refused refused, Keeping keeping) {}

    private static Words words(String reason, Refused refused, Keeping keeping) {
        return new Words(reason, refused, keeping);
    }

    private static Refused none() {
        return Refused.nothing();
    }

    private JteModel page(Grant.Deposit grant, PupilCard pupil, Submitted form, Words words) {
        var t = frames.texts();
        var controls = new ActControls(t, form.fields(), words.refused(), colleagues(grant));
        return templates.signalEmployee(
                frames.of("web.employee.title", ""),
                new EmployeePage(
                        pupil.name().full(),
                        new Questions(
                                path(pupil),
                                form.submission(),
                                controls.all(Filled.spec(REPORT)),
                                t.text("web.employee.send", pupil.name().full()),
                                words.keeping()),
                        words.refused(),
                        words.reason(),
                        Stream.of("investigate", "confront", "share", "danger")
                                .map(line -> t.text("web.employee.aid." + line))
                                .toList()));
    }

    private List<Option> colleagues(Grant.Deposit grant) {
        var choose = new Option("", frames.texts().text("web.ask.person.choose"), "", false);
        return Stream.concat(
                        Stream.of(choose),
                        people.colleagues(grant).stream()
                                .map(card ->
                                        new Option(
                                                card.id().value(), card.name().full(), "", false)))
                .toList();
    }
}
