package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.dossier.ReadDossier.Query;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Framework;
import nl.meldwijzer.protocol.Involved;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.protocol.Weighable.Saying;
import nl.meldwijzer.web.draft.Drafting;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Choices;
import nl.meldwijzer.web.form.Control;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes the page of one act on a dossier, out of the act's description.
@Component
class ActPages {
    private static final int MOST_NEW = 50;

    private final Frames frames;
    private final DossierPages dossiers;
    private final ReadDossier readDossier;
    private final SubmissionIds submissions;
    private final Drafting drafting;
    private final Asides asides;
    private final StaticTemplates templates = new StaticTemplates();

    ActPages(
            Frames frames,
            DossierPages dossiers,
            ReadDossier readDossier,
            SubmissionIds submissions,
            Drafting drafting,
            Asides asides) {
        this.frames = frames;
        this.dossiers = dossiers;
        this.readDossier = readDossier;
        this.submissions = submissions;
        this.drafting = drafting;
        this.asides = asides;
    }

    /// The acts that can be done here.
    static Optional<ActSpec> offered(String act) {
        return Vocabulary.act(act).filter(spec -> !NowWords.isElsewhere(spec.name()));
    }

    static String path(DossierId dossier, String act) {
        return "/dossier/" + dossier + "/vastleggen/" + act;
    }

    /// A form to begin with, or to go on with: then what others added meanwhile stands above it,
    /// and has been seen.
    JteModel empty(Grant.Read grant, String act, Optional<Long> about) {
        var entry = about.map(String::valueOf).orElse("");
        var view = newest(grant);
        var label =
                new Ticket.Label(
                        dossiers.pupil(view.header()),
                        path(grant.dossier(), act) + (entry.isEmpty() ? "" : "/" + entry));
        var place = Drafting.onDossier(grant, entry, Filled.spec(act));
        var begun = drafting.begin(place, label, () -> fresh(grant, act, view, entry));
        var form = begun.form();
        var seen = form.anew(form.submission(), version(view));
        return page(
                grant,
                view,
                act,
                seen,
                new Shown(begun.keeping(), Refused.nothing(), form.versionNumber()));
    }

    /// The form as it was sent, with what is wrong.
    JteModel again(Grant.Read grant, String act, Submitted form, Refused refused) {
        return page(grant, newest(grant), act, form, shown(form, refused, Long.MAX_VALUE));
    }

    /// The same under a new id and the newest version, after something came in between: what that
    /// was stands above the form, and sending it once more adds it all the same.
    JteModel anew(Grant.Read grant, String act, Submitted form, String why) {
        var view = newest(grant);
        var fresh = form.anew(submissions.next(), version(view));
        var refused = Refused.because("", frames.texts().text(why));
        return page(grant, view, act, fresh, shown(form, refused, form.versionNumber()));
    }

    private Submitted fresh(Grant.Read grant, String act, ReadDossier.View view, String about) {
        var today =
                begun(grant, act)
                        .with("date", dossiers.dates().today().toString())
                        .with("step", step(view));
        var start = about.isEmpty() ? today : today.with("about", about);
        return new Submitted(start, submissions.next(), version(view));
    }

    /// What can be put ready: a sheet without names is not begun from nothing.
    private Fields begun(Grant.Read grant, String act) {
        return act.equals("sheet.make")
                ? Fields.none()
                        .with(
                                "text",
                                new SheetDraftWords(frames.texts())
                                        .written(readDossier.sheet(grant)))
                : Fields.none();
    }

    /// The step in which we are, as far as somebody completes it by saying so.
    private static String step(ReadDossier.View view) {
        return Integer.toString(view.header().standing().progress().toComplete());
    }

    private static String version(ReadDossier.View view) {
        return String.valueOf(view.header().version().value());
    }

    /// What stands around the questions.
    ///
    /// @param seen the version that the writer has seen; what came later is shown
    private record Shown(Keeping keeping, Refused refused, long seen) {}

    private static Shown shown(Submitted form, Refused refused, long seen) {
        return new Shown(Keeping.on(form.ticket()), refused, seen);
    }

    /// The dossier is read once: the page speaks of one state of it.
    private JteModel page(
            Grant.Read grant, ReadDossier.View view, String act, Submitted form, Shown shown) {
        var spec = Filled.spec(act);
        return templates.dossierAct(
                frames.of("web.act.pagetitle", "work", DossierPages.reference(view.header())),
                new ActPage(
                        heading(grant, view, spec),
                        about(grant, view, subject(view, act, form)),
                        since(grant, view, shown.seen()),
                        asides.of(grant, view, act),
                        questions(grant, view, spec, form, shown),
                        shown.refused()));
    }

    private ReadDossier.View newest(Grant.Read grant) {
        return readDossier.handle(grant, new Query.Newest());
    }

    private ActPage.Heading heading(Grant.Read grant, ReadDossier.View view, ActSpec act) {
        return new ActPage.Heading(
                frames.texts().text(act.key()),
                dossiers.pupil(view.header()),
                frames.texts().find("web.act." + act.name() + ".guidance").orElse(""),
                "/dossier/" + grant.dossier());
    }

    private Questions questions(
            Grant.Read grant, ReadDossier.View view, ActSpec act, Submitted form, Shown shown) {
        var t = frames.texts();
        var controls =
                new ArrayList<Control>(
                        new ActControls(t, form.fields(), shown.refused(), choices(grant, view))
                                .all(asked(view, act)));
        controls.add(new Control.Hidden(new Asked("version", ""), form.version()));
        return new Questions(
                path(grant.dossier(), act.name()),
                form.submission(),
                controls,
                t.text("web.act.send", dossiers.pupil(view.header())),
                shown.keeping());
    }

    /// The questions of the framework are not asked under a version that has none.
    private static ActSpec asked(ReadDossier.View view, ActSpec act) {
        return view.background().get().weighable().saying() instanceof Saying.NoFramework
                ? act.without(Framework::isPart)
                : act;
    }

    private Choices choices(Grant.Read grant, ReadDossier.View view) {
        var header = view.header();
        var pupil = dossiers.pupil(header);
        var names = new PupilNames(frames.texts(), dossiers.parents(grant, header), pupil);
        return new Choices(
                colleagues(grant),
                names.options(),
                List.of(new Option(new Involved.Pupil().wireName(), pupil, "", false)),
                new NoteOptions(
                                dossiers.dates(),
                                new EntryWords(dossiers.dates(), dossiers.names(grant, header)))
                        .of(header.notes().all().get()));
    }

    private List<Option> colleagues(Grant.Read grant) {
        var choose = new Option("", frames.texts().text("web.ask.person.choose"), "", false);
        return Stream.concat(
                        Stream.of(choose),
                        dossiers.colleagues(grant).stream()
                                .map(card ->
                                        new Option(
                                                card.id().value(), card.name().full(), "", false)))
                .toList();
    }

    /// The number of what the act is about.
    private static String subject(ReadDossier.View view, String act, Submitted form) {
        return Asides.weighing(view, act)
                .map(String::valueOf)
                .orElseGet(() -> form.fields().first("about"));
    }

    /// The entry that the act is about, in sight while writing.
    private List<TimelineItem> about(Grant.Read grant, ReadDossier.View view, String number) {
        return number.matches("[0-9]{1,9}")
                ? items(grant, view, 1, line -> line.entry().number() == Long.parseLong(number))
                : List.of();
    }

    /// What was added after the version that the writer has seen.
    private List<TimelineItem> since(Grant.Read grant, ReadDossier.View view, long seen) {
        return seen < view.header().version().value()
                ? items(grant, view, MOST_NEW, line -> newest(line) > seen)
                : List.of();
    }

    private static long newest(ReadDossier.Line line) {
        return line.additions().stream()
                .mapToLong(Recorded::number)
                .reduce(line.entry().number(), Math::max);
    }

    /// Looks from the newest page back, and no further than it must.
    private List<TimelineItem> items(
            Grant.Read grant, ReadDossier.View view, int most, Predicate<ReadDossier.Line> which) {
        var retelling = new Retelling(dossiers.dates(), dossiers.names(grant, view.header()));
        return Stream.iterate(view.timeline().pages(), page -> page > 0, page -> page - 1)
                .map(page -> readDossier.handle(grant, new Query.Page(page)).timeline())
                .flatMap(timeline -> timeline.lines().reversed().stream())
                .filter(which)
                .limit(most)
                .map(line -> retelling.item(line.entry(), line.additions(), List.of()))
                .toList();
    }
}
