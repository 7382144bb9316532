package nl.meldwijzer.people.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.FamilyId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.EmployeeCard;
import nl.meldwijzer.people.FamilyCard;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.GroupCard;
import nl.meldwijzer.people.ParentCard;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.people.PupilQuery;
import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.people.Vacancy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// People, from their rows, opened when asked for and kept nowhere.
public final class StoredPeople implements People {
    private static final int MOST = 200;
    private static final Comparator<PersonName> BY_SURNAME =
            Comparator.comparing(PersonName::sorted, String.CASE_INSENSITIVE_ORDER);

    private final PeopleRows rows;

    public StoredPeople(PeopleRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<PupilCard> pupil(Grant grant, PupilId pupil) {
        if (!isAbout(grant, pupil)) {
            return Optional.empty();
        }
        return read(grant, in -> rows.pupils.one(in, pupil).map(cards(in)::pupil));
    }

    @Override
    public List<PupilCard> pupils(Grant.List grant, PupilQuery query) {
        return read(
                grant,
                in -> {
                    var wanted = wanted(in, query);
                    var cards = cards(in);
                    return rows.pupils.all(in).stream()
                            .filter(row -> row.isHereOn(rows.today()))
                            .filter(wanted)
                            .sorted(Comparator.comparing(Pupils.Row::name, BY_SURNAME))
                            .limit(MOST)
                            .map(cards::pupil)
                            .toList();
                });
    }

    private Predicate<Pupils.Row> wanted(InScope in, PupilQuery query) {
        return switch (query) {
            case PupilQuery.InGroup(var group) -> row -> row.isIn(group);
            case PupilQuery.Named(var letters) -> {
                var search = new NameSearch(letters);
                yield row -> search.saysEnough() && search.finds(row.name());
            }
            case PupilQuery.TaughtBy(var staff) -> {
                var taught =
                        rows.employees.one(in, staff).map(Employees.Row::groups).orElse(List.of());
                yield row -> taught.stream().anyMatch(row::isIn);
            }
        };
    }

    @Override
    public List<ParentCard> parents(Grant grant, PupilId pupil) {
        if (!isAbout(grant, pupil)) {
            return List.of();
        }
        return read(grant, in -> parents(in, pupil));
    }

    private List<ParentCard> parents(InScope in, PupilId pupil) {
        var cards = new ArrayList<ParentCard>();
        for (var link : rows.parents.links(in, pupil)) {
            rows.parents
                    .one(in, link.parent())
                    .map(row ->
                            new ParentCard(row.id(), row.name(), link.relation(), link.authority()))
                    .ifPresent(cards::add);
        }
        return cards;
    }

    @Override
    public List<FamilyCard> families(Grant grant, PupilId pupil) {
        if (!isAbout(grant, pupil)) {
            return List.of();
        }
        return read(grant, in -> families(in, pupil));
    }

    private List<FamilyCard> families(InScope in, PupilId pupil) {
        var cards = cards(in);
        Map<FamilyId, Set<PupilId>> members =
                rows.families.members(in).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Families.Member::family,
                                        Collectors.mapping(
                                                Families.Member::pupil, Collectors.toSet())));
        return members.entrySet().stream()
                .filter(family -> family.getValue().contains(pupil))
                .map(family ->
                        new FamilyCard(family.getKey(), family(in, cards, family.getValue())))
                .toList();
    }

    private List<PupilCard> family(InScope in, Cards cards, Set<PupilId> members) {
        return members.stream()
                .flatMap(id -> rows.pupils.one(in, id).stream())
                .sorted(Comparator.comparing(Pupils.Row::name, BY_SURNAME))
                .map(cards::pupil)
                .toList();
    }

    @Override
    public List<GroupCard> groups(Grant grant) {
        return read(
                grant,
                in ->
                        rows.groups.all(in).stream()
                                .map(Groups.Row::card)
                                .sorted(Comparator.comparing(GroupCard::name))
                                .toList());
    }

    @Override
    public Optional<EmployeeCard> employee(Grant grant, StaffId staff) {
        return employees(grant, row -> row.id().equals(staff)).stream().findFirst();
    }

    @Override
    public List<EmployeeCard> colleagues(Grant grant) {
        return employees(grant, row -> row.isEmployedOn(rows.today()));
    }

    @Override
    public List<EmployeeCard> staff(Grant.School grant) {
        commit(grant, "staff.listed");
        return employees(grant, _ -> true);
    }

    @Override
    public Optional<Secret<String>> email(Grant.School grant, StaffId staff) {
        commit(grant, "staff.address");
        return read(grant, in -> everyone(in, row -> row.id().equals(staff)).stream().findFirst())
                .flatMap(Employees.Row::email)
                .map(Secret::new);
    }

    private List<EmployeeCard> employees(Grant grant, Predicate<Employees.Row> wanted) {
        return read(
                grant,
                in -> {
                    var cards = cards(in);
                    var held = held(in);
                    return everyone(in, wanted).stream()
                            .sorted(Comparator.comparing(Employees.Row::name, BY_SURNAME))
                            .map(row -> cards.employee(row, held.getOrDefault(row.id(), List.of())))
                            .toList();
                });
    }

    private List<Employees.Row> everyone(InScope in, Predicate<Employees.Row> wanted) {
        var found = new ArrayList<Employees.Row>();
        for (var place : withBoard(in)) {
            rows.employees.all(place).stream().filter(wanted).forEach(found::add);
        }
        return found;
    }

    private Map<StaffId, List<FunctionPeriod>> held(InScope in) {
        return withBoard(in).stream()
                .flatMap(place -> rows.functions.all(place).stream())
                .collect(
                        Collectors.groupingBy(
                                Functions.Row::staff,
                                Collectors.mapping(Functions.Row::period, Collectors.toList())));
    }

    private List<InScope> withBoard(InScope in) {
        var places = new ArrayList<InScope>(List.of(in));
        if (in.scope() instanceof Scope.School(var school)) {
            rows.organisations
                    .school(in.rows(), school)
                    .ifPresent(card -> places.add(in.at(new Scope.Board(card.board()))));
        }
        return places;
    }

    @Override
    public Optional<PersonName> self(Visitor.Employee visitor) {
        return read(
                        visitor.school(),
                        in ->
                                everyone(in, row -> row.id().equals(visitor.staff())).stream()
                                        .findFirst())
                .map(Employees.Row::name);
    }

    @Override
    public String school(Grant grant) {
        return rows.read(sql -> rows.organisations.school(sql, grant.school()))
                .map(Schools.SchoolCard::name)
                .orElse("");
    }

    @Override
    public SchoolAgreement agreement(Grant grant) {
        return read(grant, rows.agreements::of);
    }

    @Override
    public List<Vacancy> vacancies(Grant grant) {
        return Vacancy.at(grant.school(), rows.standing, rows.today());
    }

    /// A deposit is about one pupil; it opens nobody else's card.
    private static boolean isAbout(Grant grant, PupilId pupil) {
        return switch (grant) {
            case Grant.Deposit deposit -> deposit.pupil().equals(pupil);
            case Grant.BreakGlass opening -> opening.pupil().equals(pupil);
            case Grant.Read _, Grant.Account _, Grant.Write _, Grant.List _, Grant.School _ -> true;
        };
    }

    private Cards cards(InScope in) {
        return Cards.with(rows.groups.all(in));
    }

    private void commit(Grant.School grant, String what) {
        rows.write(tx -> {
            tx.audit(grant.line().with("act", what));
            return new HashSet<>();
        });
    }

    private <T> T read(Grant grant, Function<InScope, T> query) {
        return read(grant.school(), query);
    }

    private <T> T read(SchoolId school, Function<InScope, T> query) {
        return rows.read(in -> query.apply(new InScope(in, new Scope.School(school))));
    }
}
