package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.EmployeeCard;
import nl.meldwijzer.people.FamilyCard;
import nl.meldwijzer.people.GroupCard;
import nl.meldwijzer.people.ParentCard;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.IdentifyingWords;
import nl.meldwijzer.protocol.IdentifyingWords.Known;
import nl.meldwijzer.protocol.IdentifyingWords.Role;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// By which words somebody would recognise a pupil: her own name, her parents', her brothers' and
/// sisters', those of the employees in her dossier, their groups and the school (S84, S89).
record Recognisable(People people) {
    IdentifyingWords words(
            Grant grant, Optional<PupilCard> pupil, List<ParentCard> parents, Set<StaffId> staff) {
        var employees =
                staff.stream().flatMap(one -> people.employee(grant, one).stream()).toList();
        var family = pupil.map(card -> family(grant, card.id())).orElse(List.of());
        var known = new ArrayList<Known>();
        known.addAll(known(Role.PUPIL, pupil.stream().map(PupilCard::name)));
        known.addAll(known(Role.PARENT, parents.stream().map(ParentCard::name)));
        known.addAll(known(Role.FAMILY, family.stream().map(PupilCard::name)));
        known.addAll(known(Role.EMPLOYEE, employees.stream().map(EmployeeCard::name)));
        var groups = new HashSet<String>();
        Stream.of(
                        Stream.concat(pupil.stream(), family.stream())
                                .flatMap(card -> card.group().stream()),
                        employees.stream().flatMap(card -> card.groups().stream()))
                .flatMap(all -> all)
                .map(GroupCard::name)
                .forEach(groups::add);
        return new IdentifyingWords(known, groups, Set.of(people.school(grant)));
    }

    private List<PupilCard> family(Grant grant, PupilId pupil) {
        return people.families(grant, pupil).stream()
                .map(FamilyCard::pupils)
                .flatMap(List::stream)
                .filter(card -> !card.id().equals(pupil))
                .distinct()
                .toList();
    }

    private static List<Known> known(Role role, Stream<PersonName> names) {
        var all = names.toList();
        var known = new ArrayList<Known>();
        for (var name : all) {
            int number = all.size() == 1 ? 0 : known.size() + 1;
            var surname = (name.prefix() + " " + name.surname()).strip();
            known.add(new Known(role, number, name.callName(), surname, Set.of()));
        }
        return known;
    }
}
