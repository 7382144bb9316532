package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.dossier.ReadDossier.Query;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.people.People;
import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Filled;
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
import java.util.stream.Stream;

/// Makes the page of one act on a dossier, out of the act's description.
@Component
class ActPages {
    private final Frames frames;
    private final DossierPages dossiers;
    private final ReadDossier readDossier;
    private final People people;
    private final SubmissionIds submissions;
    private final StaticTemplates templates = new StaticTemplates();

    ActPages(
            Frames frames,
            DossierPages dossiers,
            ReadDossier readDossier,
            People people,
            SubmissionIds submissions) {
        this.frames = frames;
        this.dossiers = dossiers;
        this.readDossier = readDossier;
        this.people = people;
        this.submissions = submissions;
    }

    /// The acts that can be done here. A report about an employee goes another way.
    static Optional<ActSpec> offered(String act) {
        return Vocabulary.act(act).filter(spec -> !spec.name().equals("employee.report"));
    }

    static String path(DossierId dossier, String act) {
        return "/dossier/" + dossier + "/vastleggen/" + act;
    }

    /// A new form.
    JteModel empty(Grant.Read grant, String act, Optional<Long> about) {
        var today = Fields.none().with("date", dossiers.dates().today().toString());
        var start = about.map(number -> today.with("about", number.toString())).orElse(today);
        var version = newest(grant).header().version().value();
        var form = new Submitted(start, submissions.next(), String.valueOf(version));
        return again(grant, act, form, Refused.nothing());
    }

    /// The form as it was sent, with what is wrong.
    JteModel again(Grant.Read grant, String act, Submitted form, Refused refused) {
        var view = newest(grant);
        var spec = Filled.spec(act);
        return templates.dossierAct(
                frames.of("web.act.pagetitle", "work", DossierPages.reference(view.header())),
                new ActPage(
                        heading(grant, view, spec),
                        about(grant, view, form.fields().first("about")),
                        questions(grant, spec, form, refused),
                        refused));
    }

    /// The same under a new id and the newest version, after something came in between.
    JteModel anew(Grant.Read grant, String act, Submitted form, String why) {
        var version = newest(grant).header().version().value();
        var fresh = new Submitted(form.fields(), submissions.next(), String.valueOf(version));
        return again(grant, act, fresh, Refused.because("", frames.texts().text(why)));
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

    private Questions questions(Grant.Read grant, ActSpec act, Submitted form, Refused refused) {
        var t = frames.texts();
        var controls =
                new ArrayList<Control>(
                        new ActControls(t, form.fields(), refused, colleagues(grant)).all(act));
        controls.add(new Control.Hidden(new Asked("version", ""), form.version()));
        return new Questions(
                path(grant.dossier(), act.name()),
                form.submission(),
                controls,
                t.text("web.act.send", dossiers.pupil(newest(grant).header())));
    }

    private List<Option> colleagues(Grant.Read grant) {
        var choose = new Option("", frames.texts().text("web.ask.person.choose"), "", false);
        return Stream.concat(
                        Stream.of(choose),
                        people.colleagues(grant).stream()
                                .map(card ->
                                        new Option(
                                                card.id().value(), card.name().full(), "", false)))
                .toList();
    }

    /// The entry that the act is about, in sight while writing.
    private List<TimelineItem> about(Grant.Read grant, ReadDossier.View view, String number) {
        if (!number.matches("[0-9]{1,9}")) {
            return List.of();
        }
        var retelling = new Retelling(dossiers.dates(), dossiers.names(grant));
        return line(grant, view, Long.parseLong(number)).stream()
                .map(line -> retelling.item(line.entry(), line.additions(), List.of()))
                .toList();
    }

    private Optional<ReadDossier.Line> line(Grant.Read grant, ReadDossier.View view, long number) {
        return Stream.iterate(view.timeline().pages(), page -> page > 0, page -> page - 1)
                .map(page -> readDossier.handle(grant, new Query.Page(page)).timeline())
                .flatMap(timeline -> timeline.lines().stream())
                .filter(line -> line.entry().number() == number)
                .findFirst();
    }
}
