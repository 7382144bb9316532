package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Ground;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.ParentCard;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.web.dossier.DossierPage.PageLink;
import nl.meldwijzer.web.dossier.DossierPage.State;
import nl.meldwijzer.web.dossier.DossierPage.Step;
import nl.meldwijzer.web.dossier.TimelineItem.Link;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.GroupWords;
import nl.meldwijzer.web.frame.VersionWords;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
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
    private final StaticTemplates templates = new StaticTemplates();

    DossierPages(Frames frames, People people, DomainClock clock) {
        this.frames = frames;
        this.people = people;
        this.clock = clock;
    }

    JteModel page(Grant.Read grant, ReadDossier.View view, List<Notice> notices) {
        var header = view.header();
        var reference = reference(header);
        var dates = dates();
        var now = new NowWords(dates, names(grant, header), view);
        return templates.dossierPage(
                frames.of("web.dossier.pagetitle", "work", reference),
                new DossierPage(
                        header(grant, header, reference),
                        route(header),
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

    /// The parents of the pupil, as the school knows them today.
    List<ParentCard> parents(Grant grant, ReadDossier.Header header) {
        return header.pupil().map(card -> people.parents(grant, card.id())).orElse(List.of());
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
                where(header),
                new DossierPage.People(
                        team.isEmpty() ? t.text("web.dossier.team.none") : String.join(", ", team),
                        keeps(grant) ? "/dossier/" + header.id() + "/gelezen" : ""),
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
                .filter(_ -> !header.isSealed())
                .flatMap(CodeVersion::numberOf)
                .map(number ->
                        new DossierPage.Code(
                                "/meldcode/versie/" + number, VersionWords.of(number, frames.texts())))
                .orElseGet(() -> new DossierPage.Code("", ""));
    }

    private String about(PupilCard card) {
        return Stream.of(
                        card.born().map(dates()::age).orElse(""),
                        GroupWords.of(card, frames.texts()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String where(ReadDossier.Header header) {
        var t = frames.texts();
        return header.isSealed()
                ? t.text("web.dossier.sealed")
                : t.text("web.dossier.where", 1, t.text("web.dossier.step.1"));
    }

    /// Only step 1 exists so far; completing it comes with step 2.
    private List<Step> route(ReadDossier.Header header) {
        return header.isSealed()
                ? List.of()
                : IntStream.rangeClosed(1, 5).mapToObj(this::step).toList();
    }

    private Step step(int number) {
        var t = frames.texts();
        var state = number == 1 ? State.HERE : State.AHEAD;
        return new Step(
                number,
                t.text("web.dossier.step." + number),
                state,
                t.text("web.dossier.state." + state.style()));
    }

    private DossierPage.Timeline timeline(Grant.Read grant, ReadDossier.View view, NowWords now) {
        var t = frames.texts();
        var lines = view.timeline().lines();
        var retelling = new Retelling(dates(), names(grant, view.header()));
        var items =
                lines.stream()
                        .map(line ->
                                retelling.item(
                                        line.entry(),
                                        line.additions(),
                                        links(grant, view, line, now)))
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

    private List<Link> links(
            Grant.Read grant, ReadDossier.View view, ReadDossier.Line line, NowWords now) {
        var t = frames.texts();
        var links = new ArrayList<Link>();
        acts(grant, view, line)
                .filter(now::isOpen)
                .forEach(act ->
                        links.add(
                                new Link(
                                        ActPages.path(view.header().id(), act)
                                                + "/"
                                                + line.entry().number(),
                                        t.text("web.entry.do." + act))));
        return links;
    }

    /// The acts about one entry. That an act is open for the reader is the protocol's to say.
    private static Stream<String> acts(
            Grant.Read grant, ReadDossier.View view, ReadDossier.Line line) {
        var entry = line.entry();
        if (!entry.entry().isNote()) {
            return Stream.empty();
        }
        return Stream.of(
                        Optional.of("hypothesis.settle").filter(_ -> isOpenHypothesis(view, entry)),
                        Optional.of("note.follow-up"),
                        Optional.of("note.correct").filter(_ -> mayCorrect(grant, entry)),
                        Optional.of("paper.locate").filter(_ -> isSignal(entry)))
                .flatMap(Optional::stream);
    }

    private static boolean isOpenHypothesis(ReadDossier.View view, Recorded entry) {
        return view.header().openHypotheses().stream()
                .anyMatch(open -> open.number() == entry.number());
    }

    private static boolean isSignal(Recorded entry) {
        return entry.entry() instanceof Entry.SignalRecorded(Signal _);
    }

    private static boolean mayCorrect(Grant.Read grant, Recorded entry) {
        return grant.functions().stream().anyMatch(SchoolFunction.attentionOfficers()::contains)
                || (grant.actor() instanceof Actor.Employee(var reader)
                        && entry.author().staff().filter(reader::equals).isPresent());
    }
}
