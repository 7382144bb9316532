package nl.meldwijzer.web.directory;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.directory.Contacts;
import nl.meldwijzer.directory.Directory;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Asks;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.function.Function;
import java.util.stream.Stream;

/// Keeps the contact persons of organisations (S215).
@Controller
class ContactController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final Directory directory;
    private final Contacts contacts;
    private final DirectoryPages pages;
    private final ContactCards cards;

    ContactController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            Directory directory,
            Contacts contacts,
            DirectoryPages pages,
            ContactCards cards) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.directory = directory;
        this.contacts = contacts;
        this.pages = pages;
        this.cards = cards;
    }

    @PostMapping("/sociale-kaart/{id}/contact")
    @Asks({"person-name", "person-role", "person-number", "person-email"})
    ResponseEntity<JteModel> add(
            @PathVariable OrganisationId id, @RequestParam MultiValueMap<String, String> sent) {
        var form = new ContactForm(sent);
        return keeping(grant ->
                directory
                        .one(grant, id)
                        .map(entry ->
                                form.problem().isPresent()
                                        ? pages.personAgain(grant, entry, form)
                                        : answer(
                                                id,
                                                "added",
                                                contacts.add(grant, id, form.person())))
                        .orElseGet(pages::notHere));
    }

    @GetMapping("/sociale-kaart/{id}/contact/{contact}/wijzigen")
    ResponseEntity<JteModel> changing(
            @PathVariable OrganisationId id, @PathVariable String contact) {
        return keeping(grant ->
                directory
                        .one(grant, id)
                        .map(_ ->
                                cards.changing(grant, id, contact)
                                        .map(Answers::page)
                                        .orElseGet(() -> back(id, "contact-gone")))
                        .orElseGet(pages::notHere));
    }

    @PostMapping("/sociale-kaart/{id}/contact/{contact}/wijzigen")
    @Asks({"person-name", "person-role", "person-number", "person-email"})
    ResponseEntity<JteModel> change(
            @PathVariable OrganisationId id,
            @PathVariable String contact,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = new ContactForm(sent);
        return keeping(grant -> {
            if (directory.one(grant, id).isPresent() && form.problem().isPresent()) {
                return Answers.refused(cards.page(id, contact, form));
            }
            return answer(id, "changed", contacts.change(grant, id, contact, form.person()));
        });
    }

    @PostMapping("/sociale-kaart/{id}/contact/{contact}/klopt")
    ResponseEntity<JteModel> confirm(
            @PathVariable OrganisationId id, @PathVariable String contact) {
        return keeping(grant -> answer(id, "looked-at", contacts.confirm(grant, id, contact)));
    }

    @PostMapping("/sociale-kaart/{id}/contact/{contact}/wissen")
    ResponseEntity<JteModel> erase(@PathVariable OrganisationId id, @PathVariable String contact) {
        return keeping(grant -> answer(id, "erased", contacts.erase(grant, id, contact)));
    }

    private ResponseEntity<JteModel> answer(
            OrganisationId id, String done, Contacts.Outcome outcome) {
        return switch (outcome) {
            case DONE -> back(id, "contact-" + done);
            case GONE -> back(id, "contact-gone");
            case NOT_THERE -> pages.notHere();
        };
    }

    private static ResponseEntity<JteModel> back(OrganisationId id, String said) {
        return Answers.seeOther("/sociale-kaart/" + id, Said.of(said, Stream.empty()));
    }

    private ResponseEntity<JteModel> keeping(
            Function<Grant.School, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toManage(visitor.get(), Matter.DIRECTORY)) {
            case Admission.Granted<Grant.School>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.School>() -> pages.notHere();
        };
    }
}
