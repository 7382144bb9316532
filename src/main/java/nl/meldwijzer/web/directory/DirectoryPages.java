package nl.meldwijzer.web.directory;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.Check;
import nl.meldwijzer.directory.Directory;
import nl.meldwijzer.directory.Entry;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.OpenWords;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes the pages of the directory.
@Component
class DirectoryPages {
    private final Frames frames;
    private final ErrorPages errors;
    private final Directory directory;
    private final OrganisationRows rows;
    private final ContactCards persons;
    private final DomainClock clock;
    private final StaticTemplates templates = new StaticTemplates();

    DirectoryPages(
            Frames frames,
            ErrorPages errors,
            Directory directory,
            OrganisationRows rows,
            ContactCards persons,
            DomainClock clock) {
        this.frames = frames;
        this.errors = errors;
        this.directory = directory;
        this.rows = rows;
        this.persons = persons;
        this.clock = clock;
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    JteModel all(Grant grant, List<Entry> entries, String said) {
        var words = rows.open(grant);
        var byEmergency =
                entries.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        entry -> entry.organisation().identity().isForEmergencies(),
                                        Collectors.mapping(
                                                entry -> line(entry, words), Collectors.toList())));
        return templates.directoryList(
                frames.of("web.directory.title", "directory"),
                new DirectoryListPage(
                        Said.notices(said, frames.texts()),
                        mayChange(grant),
                        byEmergency.getOrDefault(true, List.of()),
                        byEmergency.getOrDefault(false, List.of())));
    }

    JteModel one(Grant grant, Entry entry, String said) {
        return one(grant, entry, said, Typed.nothing());
    }

    /// What was typed in one of the two forms of the page.
    private record Typed(MultiValueMap<String, String> agreement, ContactForm person) {
        static Typed nothing() {
            return new Typed(
                    new LinkedMultiValueMap<>(), new ContactForm(new LinkedMultiValueMap<>()));
        }
    }

    /// With what was typed of a contact person that lacks something.
    ResponseEntity<JteModel> personAgain(Grant grant, Entry entry, ContactForm form) {
        var typed = new Typed(new LinkedMultiValueMap<>(), form);
        return Answers.refused(one(grant, entry, "", typed));
    }

    /// With what was typed of an agreement that lacks something.
    ResponseEntity<JteModel> agreementAgain(
            Grant grant, Entry entry, MultiValueMap<String, String> typed) {
        return Answers.refused(one(grant, entry, "", new Typed(typed, Typed.nothing().person())));
    }

    private JteModel one(Grant grant, Entry entry, String said, Typed typed) {
        var organisation = entry.organisation();
        return templates.directoryOrganisation(
                frames.of("web.directory.one", "directory"),
                new OrganisationPage(
                        new OrganisationPage.Head(
                                organisation.name(),
                                kinds(organisation),
                                checked(organisation.checked()),
                                entry.isEnded()),
                        organisation.numbers().stream()
                                .map(one -> number(entry, one, rows.open(grant)))
                                .toList(),
                        new OrganisationPage.About(
                                rows.about(organisation, directory.around(grant, entry)),
                                persons.of(grant, entry, typed.person())),
                        rows.past(grant, directory.history(grant, entry.id())),
                        actions(grant, entry, typed),
                        Said.notices(said, frames.texts())));
    }

    private OrganisationPage.Actions actions(Grant grant, Entry entry, Typed typed) {
        var refused =
                typed.agreement().isEmpty()
                        ? typed.person().refused(frames.texts())
                        : Refused.because(
                                "text", frames.texts().text("web.directory.agree.incomplete"));
        return new OrganisationPage.Actions(
                mayChange(grant),
                entry.version(),
                path(entry),
                rows.agreement(path(entry), typed.agreement(), refused),
                refused);
    }

    private DirectoryListPage.Line line(Entry entry, OpenWords words) {
        var organisation = entry.organisation();
        var first = organisation.numbers().stream().findFirst();
        return new DirectoryListPage.Line(
                path(entry),
                organisation.name(),
                kinds(organisation),
                first.map(PhoneNumber::number).orElse(""),
                first.map(number -> state(number, words)).orElse(""));
    }

    private OrganisationPage.Phone number(Entry entry, PhoneNumber number, OpenWords words) {
        return new OrganisationPage.Phone(
                number.number(),
                number.dialled(),
                words.now(number.hours()),
                words.hours(number.hours()),
                number.fallback(),
                new OrganisationPage.Call(
                        called(number.called()),
                        number.called().isPresent(),
                        path(entry) + "/gebeld"));
    }

    /// Open or closed, and whether anybody ever called it.
    private String state(PhoneNumber number, OpenWords words) {
        return words.now(number.hours()) + " · " + called(number.called());
    }

    private String called(Optional<Check> check) {
        var t = frames.texts();
        return check.map(one -> t.text("web.directory.called", dates().day(one.on())))
                .orElseGet(() -> t.text("web.directory.called.never"));
    }

    private String checked(Optional<Check> check) {
        var t = frames.texts();
        return check.map(one ->
                        t.text(
                                "web.directory.checked",
                                dates().day(one.on()),
                                t.text("directory.how." + one.how().wireName())))
                .orElseGet(() -> t.text("web.directory.checked.never"));
    }

    private Dates dates() {
        return new Dates(frames.texts(), clock.today());
    }

    private String kinds(Organisation organisation) {
        return organisation.identity().kindsInOrder().stream()
                .map(kind -> frames.texts().text("directory.kind." + kind.wireName()))
                .collect(Collectors.joining(", "));
    }

    /// The Gatekeeper decides; this only keeps buttons away from others.
    private static boolean mayChange(Grant grant) {
        return !Collections.disjoint(grant.functions(), SchoolFunction.coordinators());
    }

    static String path(Entry entry) {
        return "/sociale-kaart/" + entry.id();
    }
}
