package nl.meldwijzer.web.people;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.people.GroupId;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.people.PupilQuery;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;

/// Who is known at this school.
@Controller
class PeopleController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final People people;
    private final PeoplePages pages;
    private final ErrorPages errors;

    PeopleController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            People people,
            PeoplePages pages,
            ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.people = people;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping("/mensen")
    ResponseEntity<JteModel> show(@CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return switch (gatekeeper.toManage(visitor.get(), Matter.PEOPLE)) {
            case Admission.Granted<Grant.School>(var grant) ->
                    Answers.page(pages.everybody(grant, said), said);
            case Admission.Hidden<Grant.School>() -> errors.notHere();
        };
    }

    @GetMapping("/mensen/groep/{group}")
    ResponseEntity<JteModel> group(@PathVariable GroupId group) {
        return switch (gatekeeper.toManage(visitor.get(), Matter.PEOPLE)) {
            case Admission.Granted<Grant.School>(var grant) -> group(grant, group);
            case Admission.Hidden<Grant.School>() -> errors.notHere();
        };
    }

    private ResponseEntity<JteModel> group(Grant.School grant, GroupId group) {
        return people.groups(grant).stream()
                .filter(card -> card.id().equals(group))
                .findFirst()
                .map(card -> Answers.page(pages.group(grant, card, pupils(group))))
                .orElseGet(errors::notHere);
    }

    private List<PupilCard> pupils(GroupId group) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.PUPILS)) {
            case Admission.Granted<Grant.List>(var grant) -> {
                var pupils = people.pupils(grant, new PupilQuery.InGroup(group));
                gatekeeper.listed(grant, pupils.stream().map(card -> card.id().value()).toList());
                yield pupils;
            }
            case Admission.Hidden<Grant.List>() -> List.of();
        };
    }
}
