package nl.meldwijzer.web.entrance;

import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.Schools;

import org.springframework.stereotype.Component;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What everybody would try first as somebody's password: the names around her. Her mail address is
/// added by `access`.
@Component
class OwnWords {
    private final People people;
    private final Schools schools;

    OwnWords(People people, Schools schools) {
        this.people = people;
        this.schools = schools;
    }

    /// Of somebody in the register.
    Set<Secret<String>> of(SchoolId school, StaffId staff) {
        var name = people.self(new Visitor.Employee(staff, school, "enrolment"));
        return of(
                Stream.concat(
                        schools.school(school).stream()
                                .flatMap(one -> Stream.of(one.name(), one.boardName())),
                        name.stream().flatMap(own -> Stream.of(own.callName(), own.surname()))));
    }

    /// Of somebody who has just typed these.
    static Set<Secret<String>> of(Stream<String> names) {
        return names.filter(name -> !name.isEmpty())
                .map(Secret::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
