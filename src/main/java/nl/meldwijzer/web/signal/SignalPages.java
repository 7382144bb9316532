package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.SignalCatalogue;
import nl.meldwijzer.protocol.SignalCatalogue.Category;
import nl.meldwijzer.protocol.Wording;
import nl.meldwijzer.web.draft.Drafting;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Keeping;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.form.SubmissionIds;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.GroupWords;
import nl.meldwijzer.web.frame.Texts;
import nl.meldwijzer.web.signal.SignalPage.Meaning;
import nl.meldwijzer.web.signal.SignalPage.Moment;
import nl.meldwijzer.web.signal.SignalPage.Origin;
import nl.meldwijzer.web.signal.SignalPage.SignalQuestions;
import nl.meldwijzer.web.signal.SignalPage.Told;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Makes the page on which a signal is recorded.
@Component
class SignalPages implements PupilForms.Pages {
    static final String ROUTE = "route.choose";
    static final String SIGNAL = "signal.record";

    private final Frames frames;
    private final SubmissionIds submissions;
    private final DomainClock clock;
    private final Drafting drafting;
    private final StaticTemplates templates = new StaticTemplates();

    SignalPages(Frames frames, SubmissionIds submissions, DomainClock clock, Drafting drafting) {
        this.frames = frames;
        this.submissions = submissions;
        this.clock = clock;
        this.drafting = drafting;
    }

    @Override
    public JteModel empty(Grant.Deposit grant, PupilCard pupil) {
        var place = Drafting.aboutPupil(grant, Filled.spec(ROUTE), Filled.spec(SIGNAL));
        var label = new Ticket.Label(pupil.name().full(), path(pupil));
        var begun = drafting.begin(place, label, this::fresh);
        return page(pupil, begun.form(), begun.keeping(), Refused.nothing());
    }

    @Override
    public JteModel again(Grant.Deposit grant, PupilCard pupil, Submitted form, Refused refused) {
        return page(pupil, form, Keeping.on(form.ticket()), refused);
    }

    /// Today is filled in, and nothing that is a judgement.
    private Submitted fresh() {
        var start =
                Fields.none()
                        .with("date", clock.today().toString())
                        .with("direction", "unclear")
                        .with("object", "pupil");
        return new Submitted(start, submissions.next(), "");
    }

    private static String path(PupilCard pupil) {
        return "/signaal/" + pupil.id();
    }

    private JteModel page(PupilCard pupil, Submitted form, Keeping keeping, Refused refused) {
        var t = frames.texts();
        var typed = form.fields();
        var controls = new ActControls(t, typed, refused, List.of());
        return templates.signalPage(
                frames.of("web.signal.pagetitle", "signal"),
                new SignalPage(
                        new SignalPage.About(
                                pupil.name().full(),
                                GroupWords.of(pupil, t),
                                path(pupil),
                                "/medewerker-melding/" + pupil.id(),
                                form.submission(),
                                keeping),
                        questions(controls),
                        refused,
                        refused.isShown() ? hints(typed, t) : List.of()));
    }

    /// On the page that comes back, so that wording can be looked at once more; never a block.
    private static List<Notice> hints(Fields typed, Texts t) {
        return Wording.hints(typed.first("text")).stream()
                .map(hint -> t.text(hint.key()))
                .distinct()
                .map(text -> new Notice(Notice.Tone.CALM, text, List.of()))
                .toList();
    }

    private static SignalQuestions questions(ActControls controls) {
        var signal = Filled.spec(SIGNAL);
        return new SignalQuestions(
                new Told(
                        controls.one(Filled.spec(ROUTE), "route"),
                        controls.one(signal, "kind", "fact", "childs_words", "third_party"),
                        controls.one(signal, "text"),
                        controls.one(signal, "channel")),
                new Moment(
                        controls.one(signal, "date"),
                        controls.one(signal, "place"),
                        controls.one(signal, "situation"),
                        controls.one(signal, "others_present")),
                new Origin(
                        controls.one(signal, "question"),
                        some(
                                controls,
                                signal,
                                "source.who",
                                "source.function",
                                "source.how",
                                "source.when",
                                "source.shielded"),
                        some(
                                controls,
                                signal,
                                "diagnosed_by",
                                "diagnosed_by_function",
                                "diagnosed_on")),
                new Meaning(
                        controls.one(signal, "direction"),
                        controls.one(signal, "object"),
                        controls.one(signal, "on_behalf_of"),
                        controls.one(signal, "flags", "danger", "disclosure"),
                        catalogue(controls)));
    }

    private static List<Control> some(ActControls controls, ActSpec act, String... fields) {
        return Stream.of(fields).map(field -> controls.one(act, field)).toList();
    }

    private static List<Control.Ticks> catalogue(ActControls controls) {
        return Arrays.stream(Category.values())
                .map(category ->
                        new Control.Ticks(
                                new Asked("catalogue", controls.t().text(category.key())),
                                items(controls, category),
                                false))
                .toList();
    }

    private static List<Option> items(ActControls controls, Category category) {
        var ticked = controls.typed().all("catalogue");
        return SignalCatalogue.items().stream()
                .filter(item -> item.category() == category)
                .map(item ->
                        new Option(
                                item.id(),
                                controls.t().text(item.key()),
                                "",
                                ticked.contains(item.id())))
                .toList();
    }
}
