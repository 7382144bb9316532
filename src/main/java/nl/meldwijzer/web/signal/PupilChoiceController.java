package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.people.PupilQuery;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.GroupWords;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Choosing a pupil. A search is posted, because what is typed must not stand in an address.
@Controller
class PupilChoiceController {
    private static final String ROADS = "/{road:signaal|noodnotitie|advies|medewerker-melding}";
    private static final String ACCESS = "/noodtoegang";
    private static final int FEWEST = 2;

    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final People people;
    private final Frames frames;
    private final ErrorPages errors;
    private final StaticTemplates templates = new StaticTemplates();

    PupilChoiceController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            People people,
            Frames frames,
            ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.people = people;
        this.frames = frames;
        this.errors = errors;
    }

    /// What is shown: the own group, and what a search found.
    private record Shown(List<PupilCard> found, List<PupilCard> group) {}

    @GetMapping(ROADS)
    ResponseEntity<JteModel> choose(@PathVariable String road) {
        return answer(Road.at(road), "", Refused.nothing());
    }

    @PostMapping(ROADS)
    ResponseEntity<JteModel> search(@PathVariable String road, @RequestParam String q) {
        return answer(Road.at(road), q.strip(), refused(q.strip()));
    }

    @GetMapping(ACCESS)
    ResponseEntity<JteModel> chooseToOpen() {
        return answer(Road.ACCESS, "", Refused.nothing());
    }

    @PostMapping(ACCESS)
    ResponseEntity<JteModel> searchToOpen(@RequestParam String q) {
        return answer(Road.ACCESS, q.strip(), refused(q.strip()));
    }

    private ResponseEntity<JteModel> answer(Road road, String typed, Refused refused) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.PUPILS)) {
            case Admission.Granted<Grant.List>(var grant) when !road.isFor(grant.functions()) ->
                    errors.notHere();
            case Admission.Granted<Grant.List>(var grant) -> {
                var page = page(road, typed, show(grant, visitor.get(), typed), refused);
                yield refused.isShown() ? Answers.refused(page) : Answers.page(page);
            }
            case Admission.Hidden<Grant.List>() -> errors.notHere();
        };
    }

    private Shown show(Grant.List grant, Visitor.Employee employee, String typed) {
        var found = people.pupils(grant, new PupilQuery.Named(typed));
        var group = people.pupils(grant, new PupilQuery.TaughtBy(employee.staff()));
        gatekeeper.listed(grant, ids(found, group));
        return new Shown(found, group);
    }

    private static Collection<String> ids(List<PupilCard> found, List<PupilCard> group) {
        return Stream.concat(found.stream(), group.stream())
                .map(card -> card.id().value())
                .distinct()
                .toList();
    }

    private Refused refused(String typed) {
        return typed.length() < FEWEST
                ? Refused.because("q", frames.texts().text("web.choose.short"))
                : Refused.nothing();
    }

    private JteModel page(Road road, String typed, Shown shown, Refused refused) {
        var t = frames.texts();
        return templates.signalChoose(
                frames.of("web.choose.pagetitle", road.menu()),
                new PupilChoicePage(
                        new PupilChoicePage.Heading(
                                road.path(),
                                t.text(road.key() + ".title"),
                                t.text(road.key() + ".lead"),
                                road == Road.SIGNAL),
                        typed,
                        choices(road, shown.found()),
                        choices(road, shown.group()),
                        refused));
    }

    private List<PupilChoicePage.Choice> choices(Road road, List<PupilCard> cards) {
        return cards.stream()
                .map(card ->
                        new PupilChoicePage.Choice(
                                road.path() + "/" + card.id(),
                                card.name().full(),
                                GroupWords.of(card, frames.texts())))
                .toList();
    }
}
