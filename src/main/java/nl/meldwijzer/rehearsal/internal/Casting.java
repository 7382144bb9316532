package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.Authority;
import nl.meldwijzer.people.Changed;
import nl.meldwijzer.people.Founding;
import nl.meldwijzer.people.GroupId;
import nl.meldwijzer.people.PeopleRegister.EmployeeDetails;
import nl.meldwijzer.people.PeopleRegister.ParentDetails;
import nl.meldwijzer.people.PeopleRegister.PupilDetails;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.Relation;
import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.rehearsal.Scenario;
import nl.meldwijzer.rehearsal.Stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Founds the school of a scenario and registers its people, through the same doors as an import or
/// a form. Functions that every school needs and the scenario does not name are held by extras.
public final class Casting {
    private static final List<SchoolFunction> ESSENTIAL =
            List.of(
                    SchoolFunction.ADMINISTRATOR,
                    SchoolFunction.DIRECTOR,
                    SchoolFunction.BOARD_RECIPIENT,
                    SchoolFunction.BOARD_RECIPIENT);

    private final Stage stage;
    private final Scenario scenario;
    private final Founding.Board board;
    private final SequencedMap<String, StaffId> staff = new LinkedHashMap<>();
    private final Map<String, GroupId> groups = new LinkedHashMap<>();
    private final Map<String, ParentId> parents = new LinkedHashMap<>();

    private Casting(Stage stage, Scenario scenario, Founding.Board board) {
        this.stage = stage;
        this.scenario = scenario;
        this.board = board;
    }

    public static Cast cast(Stage stage, Scenario scenario) {
        var board = new Founding.Board.Founded("Bestuur " + scenario.school().name());
        return new Casting(stage, scenario, board).cast();
    }

    /// The same at a school of a board that is there.
    public static Cast cast(Stage stage, Scenario scenario, BoardId board) {
        return new Casting(stage, scenario, new Founding.Board.Existing(board)).cast();
    }

    private Cast cast() {
        var school = found();
        var operator = new Visitor.Operator(school);
        adopt(operator);
        groups(operator);
        scenario.people().staff().forEach((label, one) -> employ(operator, label, one));
        var pupils = new LinkedHashMap<String, PupilId>();
        scenario.people().pupils().forEach((label, one) -> pupils.put(label, enrol(operator, one)));
        var partners = new LinkedHashMap<String, String>();
        scenario.people().partners().forEach((label, one) -> partners.put(label, one.name()));
        return new Cast(school, inOrder(), pupils, parents, partners);
    }

    private SequencedMap<String, StaffId> inOrder() {
        var ordered = new LinkedHashMap<String, StaffId>();
        scenario.people().staff().keySet().forEach(label -> ordered.put(label, employed(label)));
        ordered.putAll(staff);
        return ordered;
    }

    private StaffId employed(String label) {
        var id = staff.get(label);
        if (id == null) {
            throw new IllegalStateException("nobody was employed as " + label);
        }
        return id;
    }

    /// The first people, by label: those of the scenario that hold an essential function, and
    /// extras.
    private SequencedMap<String, Founding.FirstPerson> firstPeople() {
        var first = new LinkedHashMap<String, Founding.FirstPerson>();
        var needed = new ArrayList<>(ESSENTIAL);
        scenario.people()
                .staff()
                .forEach((label, one) -> {
                    if (one.functions().stream().anyMatch(ESSENTIAL::contains)) {
                        one.functions().forEach(needed::remove);
                        first.put(label, first(one.name(), one.functions()));
                    }
                });
        for (int i = 0; i < needed.size(); i++) {
            var function = needed.get(i);
            first.put("+" + i, first("Extra " + function.dutch() + " " + i, Set.of(function)));
        }
        return first;
    }

    private static Founding.FirstPerson first(String name, Set<SchoolFunction> functions) {
        return new Founding.FirstPerson(name(name), Optional.empty(), functions);
    }

    private SchoolId found() {
        var first = firstPeople();
        var outcome =
                stage.people()
                        .founding()
                        .handle(
                                new Actor.Operator(),
                                new Founding.Command(
                                        board,
                                        scenario.school().name(),
                                        Optional.empty(),
                                        List.copyOf(first.values()),
                                        agreement()));
        return switch (outcome) {
            case Founding.Outcome.Founded(var school, _, var ids, _) -> {
                var label = first.sequencedKeySet().iterator();
                ids.forEach(id -> staff.put(label.next(), id));
                yield school;
            }
            case Founding.Outcome.Refused(var missing) ->
                    throw new IllegalStateException("the school was not founded: " + missing);
        };
    }

    private SchoolAgreement agreement() {
        var school = scenario.school();
        return SchoolAgreement.defaults(scenario.protocol())
                .withCalendar(
                        school.holidays().stream()
                                .map(days -> new SchoolAgreement.Holiday(days.first(), days.last()))
                                .toList(),
                        new TreeSet<LocalDate>(school.closingDays()));
    }

    /// The shipped version, with the switches of the scenario, as the school's first.
    private void adopt(Visitor.Operator operator) {
        var switches = new TreeMap<String, String>();
        scenario.school()
                .switches()
                .forEach((name, on) -> switches.put(name, Boolean.toString(on)));
        stage.governance()
                .register()
                .adoptShipped(grant(operator, Matter.ADOPTION), scenario.protocol(), switches);
    }

    private void groups(Visitor.Operator operator) {
        var names = new TreeSet<String>();
        scenario.people().staff().values().forEach(one -> names.addAll(one.groups()));
        scenario.people().pupils().values().stream()
                .flatMap(one -> Optional.ofNullable(one.group()).stream())
                .forEach(names::add);
        for (var name : names) {
            var year = name.matches("[0-8]") ? name : "";
            groups.put(name, done(stage.people().register().addGroup(grant(operator), name, year)));
        }
    }

    private void employ(Visitor.Operator operator, String label, Scenario.Employee one) {
        if (staff.containsKey(label)) {
            return;
        }
        var details =
                new EmployeeDetails(
                        name(one.name()),
                        Optional.empty(),
                        Optional.empty(),
                        EnumSet.copyOf(one.functions()),
                        one.groups().stream()
                                .flatMap(group -> Optional.ofNullable(groups.get(group)).stream())
                                .collect(Collectors.toUnmodifiableSet()));
        staff.put(label, done(stage.people().register().addEmployee(grant(operator), details)));
    }

    private PupilId enrol(Visitor.Operator operator, Scenario.Pupil one) {
        var details =
                new PupilDetails(
                        name(one.name()),
                        Optional.of(one.born()),
                        Optional.ofNullable(one.group()).map(groups::get),
                        Optional.empty());
        var register = stage.people().register();
        var pupil = done(register.registerPupil(grant(operator), details));
        one.parents()
                .forEach((label, parent) ->
                        parents.put(
                                label,
                                done(register.addParent(grant(operator), pupil, details(parent)))));
        return pupil;
    }

    private static ParentDetails details(Scenario.Parent parent) {
        return new ParentDetails(
                name(parent.name()),
                Relation.OTHER,
                parent.authority() ? Authority.YES : Authority.NO);
    }

    private Grant.School grant(Visitor.Operator operator) {
        return grant(operator, Matter.PEOPLE);
    }

    private Grant.School grant(Visitor.Operator operator, Matter matter) {
        return switch (stage.access().gatekeeper().toManage(operator, matter)) {
            case Admission.Granted<Grant.School>(var grant) -> grant;
            case Admission.Hidden<Grant.School>() ->
                    throw new IllegalStateException("the operator may manage every matter");
        };
    }

    private static <T> T done(Changed<T> changed) {
        return switch (changed) {
            case Changed.Done<T>(var value) -> value;
            case Changed.Refused<T>(var reason) ->
                    throw new IllegalStateException("casting was refused: " + reason);
        };
    }

    private static PersonName name(String full) {
        var space = full.indexOf(' ');
        return space < 0
                ? new PersonName(full, "", "")
                : new PersonName(full.substring(0, space), "", full.substring(space + 1));
    }
}
