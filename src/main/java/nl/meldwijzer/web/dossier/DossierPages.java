package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Ground;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.EmployeeCard;
import nl.meldwijzer.people.ParentCard;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.web.dossier.DossierPage.PageLink;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.GroupWords;
import nl.meldwijzer.web.frame.VersionWords;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the page of a dossier.
@Component
class DossierPages {
    private final Frames frames;
    private final People people;
    private final DomainClock clock;
    private final StepGuides guides;
    private final StaticTemplates templates = new StaticTemplates();

    DossierPages(Frames frames, People people, DomainClock clock, StepGuides guides) {
        this.frames = frames;
        this.people = people;
        this.clock = clock;
        this.guides = guides;
    }

    JteModel page(Grant.Read grant, ReadDossier.View view, List<Notice> notices) {
        var header = view.header();
        var reference = reference(header);
        var dates = dates();
        var version = guides.version(grant, header);
        var now =
                new NowWords(
                        dates,
                        names(grant, header),
                        view,
                        new NowWords.Reader(new Author(grant.actor(), grant.functions()), version));
        return templates.dossierPage(
                frames.of("web.dossier.pagetitle", "work", reference),
                new DossierPage(
                        header(grant, header, reference),
                        new DossierPage.Course(
                                new RouteWords(frames.texts(), header, version).path(),
                                guides.here(grant, header)),
                        now.all(),
                        timeline(grant, view, now),
                        notices));
    }

    /// Said as long as somebody reads by emergency access.
    Notice readsOnly() {
        var t = frames.texts();
        return new Notice(
                Notice.Tone.CARE,
                t.text("web.access.reading"),
                List.of(t.text("web.access.reading.more")));
    }

    Dates dates() {
        return new Dates(frames.texts(), clock.today());
    }

    Names names(Grant grant, ReadDossier.Header header) {
        var parents = new PupilNames(frames.texts(), parents(grant, header), pupil(header));
        return new Names(staff -> employee(grant, staff), parents::of);
    }

    /// The name of somebody who works here.
    String employee(Grant grant, StaffId staff) {
        return people.employee(grant, staff)
                .map(card -> card.name().full())
                .orElseGet(() -> frames.texts().text("web.someone"));
    }

    /// Those who work here today, to choose one.
    List<EmployeeCard> colleagues(Grant grant) {
        return people.colleagues(grant);
    }

    /// The parents of the pupil, as the school knows them today.
    List<ParentCard> parents(Grant grant, ReadDossier.Header header) {
        return header.pupil().map(card -> people.parents(grant, card.id())).orElse(List.of());
    }

    /// Her brothers and sisters at this school.
    List<PupilCard> siblings(Grant grant, ReadDossier.Header header) {
        return header.pupil().stream()
                .flatMap(card -> people.families(grant, card.id()).stream())
                .flatMap(family -> family.pupils().stream())
                .filter(card -> !header.pupil().equals(Optional.of(card)))
                .distinct()
                .toList();
    }

    String pupil(ReadDossier.Header header) {
        return header.pupil()
                .map(PupilCard::name)
                .map(PersonName::full)
                .orElseGet(() -> frames.texts().text("web.dossier.pupil.gone"));
    }

    /// A short sign for titles and for talking about it: from the id, so without a name.
    static String reference(ReadDossier.Header header) {
        var id = header.id().value();
        return id.substring(id.length() - 4).toUpperCase(java.util.Locale.ROOT);
    }

    private DossierPage.Header header(Grant.Read grant, ReadDossier.Header header, String ref) {
        var t = frames.texts();
        var names = names(grant, header);
        var team = header.standing().team().stream().map(names::of).sorted().toList();
        return new DossierPage.Header(
                pupil(header),
                header.pupil().map(this::about).orElse(""),
                ref,
                new DossierPage.People(
                        team.isEmpty() ? t.text("web.dossier.team.none") : String.join(", ", team),
                        keeps(grant) ? "/dossier/" + header.id() + "/gelezen" : "",
                        "/dossier/" + header.id() + "/documenten"),
                code(header));
    }

    /// Who keeps the dossier sees who read it. Whether she may is asked there.
    private static boolean keeps(Grant.Read grant) {
        return grant.grounds().contains(Ground.COORDINATOR)
                || grant.grounds().contains(Ground.BOARD);
    }

    private DossierPage.Code code(ReadDossier.Header header) {
        return header.standing()
                .protocolVersion()
                .filter(_ -> header.standing().followsSteps())
                .flatMap(CodeVersion::numberOf)
                .map(number ->
                        new DossierPage.Code(
                                "/meldcode/versie/" + number,
                                VersionWords.of(number, frames.texts())))
                .orElseGet(() -> new DossierPage.Code("", ""));
    }

    private String about(PupilCard card) {
        return Stream.of(
                        card.born().map(dates()::age).orElse(""),
                        GroupWords.of(card, frames.texts()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private DossierPage.Timeline timeline(Grant.Read grant, ReadDossier.View view, NowWords now) {
        var t = frames.texts();
        var lines = view.timeline().lines();
        var links = new EntryLinks(t, grant, view, now);
        var retelling = new Retelling(dates(), names(grant, view.header()));
        var items =
                lines.stream()
                        .map(line -> retelling.item(line.entry(), line.additions(), links.of(line)))
                        .toList();
        var range =
                lines.isEmpty()
                        ? t.text("web.dossier.range.none")
                        : t.text(
                                "web.dossier.range",
                                lines.getFirst().entry().number(),
                                lines.getLast().entry().number(),
                                view.header().version().value());
        return new DossierPage.Timeline(items, pages(view), range);
    }

    private List<PageLink> pages(ReadDossier.View view) {
        var path = "/dossier/" + view.header().id() + "?blad=";
        return IntStream.rangeClosed(1, view.timeline().pages())
                .mapToObj(page ->
                        new PageLink(
                                path + page, String.valueOf(page), page == view.timeline().page()))
                .toList();
    }
}
