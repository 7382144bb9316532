package nl.meldwijzer.web.directory;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.Contacts;
import nl.meldwijzer.directory.Contacts.Contact;
import nl.meldwijzer.directory.Entry;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The contact persons of an organisation, ready to print.
@Component
class ContactCards {
    private final Frames frames;
    private final Contacts contacts;
    private final DomainClock clock;
    private final StaticTemplates templates = new StaticTemplates();

    ContactCards(Frames frames, Contacts contacts, DomainClock clock) {
        this.frames = frames;
        this.contacts = contacts;
        this.clock = clock;
    }

    OrganisationPage.Persons of(Grant grant, Entry entry, ContactForm form) {
        var path = "/sociale-kaart/" + entry.id() + "/contact";
        return new OrganisationPage.Persons(
                contacts.of(grant, entry.id()).stream().map(one -> person(one, path)).toList(),
                form.questions(
                        path, frames.texts().text("web.directory.person.send"), frames.texts()));
    }

    /// One of them, to change.
    Optional<JteModel> changing(Grant grant, OrganisationId organisation, String contact) {
        return contacts.of(grant, organisation).stream()
                .filter(one -> one.id().equals(contact))
                .findFirst()
                .map(one -> page(organisation, contact, ContactForm.of(one.person())));
    }

    JteModel page(OrganisationId organisation, String contact, ContactForm form) {
        var t = frames.texts();
        var back = "/sociale-kaart/" + organisation;
        return templates.directoryPerson(
                frames.of("web.directory.person.change", "directory"),
                new ContactPage(
                        back,
                        form.questions(
                                back + "/contact/" + contact + "/wijzigen",
                                t.text("web.directory.person.change.send"),
                                t),
                        form.refused(t)));
    }

    private OrganisationPage.Person person(Contact contact, String path) {
        var person = contact.person();
        var t = frames.texts();
        return new OrganisationPage.Person(
                person.name(),
                Stream.of(person.role(), person.email())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                new OrganisationPage.Dial(person.number(), PhoneNumber.dialled(person.number())),
                contact.lookedAt()
                        .map(day ->
                                t.text(
                                        "web.directory.person.looked",
                                        new Dates(t, clock.today()).day(day)))
                        .orElseGet(() -> t.text("web.directory.person.never")),
                path + "/" + contact.id());
    }
}
