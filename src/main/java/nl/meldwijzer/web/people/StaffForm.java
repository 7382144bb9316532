package nl.meldwijzer.web.people;

import nl.meldwijzer.kernel.SchoolFunction;
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

    Optional<LocalDate> from() {
        try {
            return Optional.of(LocalDate.parse(value("from")));
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
