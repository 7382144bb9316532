package nl.meldwijzer.web.people;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.PeopleRegister.EmployeeDetails;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.web.form.Submitted;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What is filled in about an employee or one function.
record StaffForm(MultiValueMap<String, String> typed) {
    static StaffForm empty() {
        return new StaffForm(new LinkedMultiValueMap<>());
    }

    String value(String name) {
        return Submitted.read(typed).fields().first(name).strip();
    }

    Optional<SchoolFunction> function() {
        return SchoolFunction.named(value("function"));
    }

    /// The function and when it is held, when nothing is wrong.
    Optional<FunctionPeriod> period() {
        var until = day("last").map(last -> last.plusDays(1));
        return wrong().isPresent()
                ? Optional.empty()
                : function()
                        .flatMap(f -> day("from").map(from -> new FunctionPeriod(f, from, until)));
    }

    /// The first field of a function that cannot be read, or that does not fit the one before it.
    Optional<String> wrong() {
        if (function().isEmpty()) {
            return Optional.of("function");
        }
        var from = day("from");
        if (from.isEmpty()) {
            return Optional.of("from");
        }
        boolean ends = !value("last").isEmpty();
        return ends && day("last").filter(last -> !last.isBefore(from.get())).isEmpty()
                ? Optional.of("last")
                : Optional.empty();
    }

    /// The last day of a function that ends: a day, "today", or "before" for at once.
    Optional<LocalDate> lastDay(LocalDate today) {
        return switch (value("last_day")) {
            case "today" -> Optional.of(today);
            case "before" -> Optional.of(today.minusDays(1));
            default -> day("last_day");
        };
    }

    private Optional<LocalDate> day(String name) {
        try {
            return Optional.of(LocalDate.parse(value(name)));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    /// The employee, when there is a name and a function.
    Optional<EmployeeDetails> details() {
        if (value("call").isEmpty() || value("surname").isEmpty()) {
            return Optional.empty();
        }
        return function()
                .map(function ->
                        new EmployeeDetails(
                                new PersonName(value("call"), value("prefix"), value("surname")),
                                Optional.of(value("email")).filter(mail -> !mail.isEmpty()),
                                Optional.empty(),
                                Set.of(function),
                                Set.of()));
    }

    @Override
    public String toString() {
        return "StaffForm[REDACTED]";
    }
}
