package nl.meldwijzer.web.frame;

import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PersonName;

import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes the frame of the current request's page.
@Component
public class Frames {
    private static final Set<SchoolFunction> MANAGERS =
            EnumSet.of(
                    SchoolFunction.ADMINISTRATOR,
                    SchoolFunction.DIRECTOR,
                    SchoolFunction.DEPUTY_DIRECTOR,
                    SchoolFunction.INTERNAL_COORDINATOR,
                    SchoolFunction.ATTENTION_OFFICER,
                    SchoolFunction.DEPUTY_ATTENTION_OFFICER);

    private final CurrentRequest request;
    private final CurrentVisitor visitor;
    private final People people;
    private final Standing standing;
    private final DomainClock clock;
    private final House house;

    Frames(
            CurrentRequest request,
            CurrentVisitor visitor,
            People people,
            Standing standing,
            DomainClock clock,
            House house) {
        this.request = request;
        this.visitor = visitor;
        this.people = people;
        this.standing = standing;
        this.clock = clock;
        this.house = house;
    }

    /// The texts in the reader's language.
    public Texts texts() {
        return request.texts();
    }

    public House house() {
        return house;
    }

    /// The frame of a page under a menu item.
    ///
    /// @param titleKey of a title without names
    public Frame of(String titleKey, String menu, Object... arguments) {
        return new Frame(
                texts(),
                texts().text(titleKey, arguments),
                visitor.find().map(this::reader).orElseGet(Reader::nobody),
                new Surroundings(
                        request.path(),
                        menu,
                        house.banner(),
                        visitor.find().map(_ -> house.idleSeconds()).orElse(0)),
                request.csrf());
    }

    /// The frame of a page that says what went wrong.
    public Frame ofMishap(String titleKey) {
        return request.isMishap() ? open(titleKey) : of(titleKey, "");
    }

    /// The frame of a page for whoever comes, the same for everybody, so that it may be cached.
    public Frame open(String titleKey) {
        return new Frame(
                texts(),
                texts().text(titleKey),
                Reader.nobody(),
                new Surroundings(request.path(), "", house.banner(), 0),
                Csrf.none());
    }

    /// The frame of a page for a request that the server could not read.
    public Frame unread(String titleKey) {
        var dutch = request.dutch();
        return new Frame(
                dutch,
                dutch.text(titleKey),
                Reader.nobody(),
                new Surroundings("/", "", house.banner(), 0),
                Csrf.none());
    }

    private Reader reader(Visitor.Employee employee) {
        var functions = standing.functions(employee.school(), employee.staff(), clock.today());
        return new Reader(
                Optional.of(employee.school()),
                name(employee).map(PersonName::full).orElse(""),
                functions.stream()
                        .sorted()
                        .map(function -> texts().text("web.function." + function.wireName()))
                        .collect(Collectors.joining(", ")),
                functions.stream().anyMatch(MANAGERS::contains));
    }

    private Optional<PersonName> name(Visitor.Employee employee) {
        return people.self(employee);
    }
}
