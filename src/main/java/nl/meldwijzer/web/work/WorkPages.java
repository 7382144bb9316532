package nl.meldwijzer.web.work;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.dossier.DossierList;
import nl.meldwijzer.dossier.MyWork;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.web.draft.DraftPages;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.frame.Texts;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes the first page.
@Component
class WorkPages {
    private final Frames frames;
    private final People people;
    private final CurrentVisitor visitor;
    private final DomainClock clock;
    private final Chores chores;
    private final DraftPages drafts;
    private final StaticTemplates templates = new StaticTemplates();

    WorkPages(
            Frames frames,
            People people,
            CurrentVisitor visitor,
            DomainClock clock,
            Chores chores,
            DraftPages drafts) {
        this.frames = frames;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
        this.chores = chores;
        this.drafts = drafts;
    }

    /// @param mayOpen whether emergency access is pointed at
    /// @param keepsLog whether the log of who read what is hers to look through
    record Shown(
            MyWork.Work work,
            List<DossierList.Listed> dossiers,
            boolean mayOpen,
            boolean keepsLog) {}

    JteModel page(Shown shown, String said) {
        var work = shown.work();
        var t = frames.texts();
        var dates = new Dates(t, clock.today());
        return templates.workPage(
                frames.of("web.work.title", "work"),
                new WorkPage(
                        greeting(t),
                        Said.notices(said, t),
                        new WorkPage.Unsent(drafts.lines(), drafts.expired()),
                        Stream.concat(
                                        work.due().stream().map(item -> item(item, dates)),
                                        chores.items(dates, shown.keepsLog()))
                                .sorted(Comparator.comparing(one -> one.moment().on()))
                                .toList(),
                        shown.dossiers().stream().map(listed -> line(listed, dates)).toList(),
                        shown.mayOpen()));
    }

    private String greeting(Texts t) {
        return people.self(visitor.get())
                .map(PersonName::callName)
                .filter(name -> !name.isEmpty())
                .map(name -> t.text("web.work.greeting", name))
                .orElseGet(() -> t.text("web.work.title"));
    }

    private WorkPage.Item item(MyWork.Item item, Dates dates) {
        var t = frames.texts();
        var what = item.due().key().what();
        return new WorkPage.Item(
                item.dossier().map(id -> "/dossier/" + id).orElse("/vastgelegd"),
                t.first("protocol.due." + what, "web.due.other"),
                pupil(item.pupil()),
                WorkPage.Moment.of(item.due().on(), dates));
    }

    private WorkPage.DossierLine line(DossierList.Listed listed, Dates dates) {
        var t = frames.texts();
        return new WorkPage.DossierLine(
                "/dossier/" + listed.id(),
                pupil(listed.pupil()),
                t.text(listed.isSealed() ? "web.work.sealed" : "web.work.step1"),
                listed.earliest().map(dates::due).orElseGet(() -> t.text("web.work.nothing")));
    }

    private String pupil(Optional<PupilCard> pupil) {
        return pupil.map(PupilCard::name)
                .map(PersonName::full)
                .orElseGet(() -> frames.texts().text("web.dossier.pupil.gone"));
    }
}
