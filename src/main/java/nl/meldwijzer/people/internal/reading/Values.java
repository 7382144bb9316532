package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.internal.reading.FileContents.Located;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The values taken from one element, each with its line.
final class Values {
    static final Set<String> NAME_PARTS =
            Set.of("achternaam", "voorvoegsel", "voornamen", "voorletters-1", "roepnaam");

    private final int line;
    private final Map<String, Located> taken = new HashMap<>();

    /// @param line where the element begins, for what is missing in it
    Values(int line) {
        this.line = line;
    }

    void put(String name, Located value) throws Unreadable {
        if (taken.put(name, value) != null) {
            throw new Unreadable(value.line(), Fault.TWICE, name);
        }
    }

    int line() {
        return line;
    }

    /// Empty text when it is absent.
    String text(String name) {
        var value = taken.get(name);
        return value == null ? "" : value.value();
    }

    Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    String required(String name) throws Unreadable {
        var text = text(name);
        if (text.isEmpty()) {
            throw new Unreadable(line, Fault.MISSING, name);
        }
        return text;
    }

    Optional<LocalDate> date(String name) throws Unreadable {
        var value = taken.get(name);
        return value == null || value.value().isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.date(value.value(), value.line(), name));
    }

    /// A date that cannot lie in the future.
    Optional<LocalDate> pastDate(String name, LocalDate today) throws Unreadable {
        var date = date(name);
        if (date.isPresent() && date.get().isAfter(today)) {
            throw new Unreadable(lineOf(name), Fault.BAD_DATE, name);
        }
        return date;
    }

    /// First names or initials stand in for a call name that is not given.
    PersonName name() throws Unreadable {
        var call = given("roepnaam").or(() -> given("voornamen")).or(() -> given("voorletters-1"));
        return call.isPresent()
                ? new PersonName(call.get(), text("voorvoegsel"), text("achternaam"))
                : new PersonName("", text("voorvoegsel"), required("achternaam"));
    }

    Optional<String> email() {
        return given("emailadres")
                .filter(address -> address.contains("@") && !address.contains(" "));
    }

    private int lineOf(String name) {
        var value = taken.get(name);
        return value == null ? line : value.line();
    }
}
