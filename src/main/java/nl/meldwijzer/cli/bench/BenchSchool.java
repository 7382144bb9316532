package nl.meldwijzer.cli.bench;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.Changed;
import nl.meldwijzer.people.Founding;
import nl.meldwijzer.people.PeopleRegister.EmployeeDetails;
import nl.meldwijzer.people.PeopleRegister.PupilDetails;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.rehearsal.Stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A school with as many teachers and pupils as a benchmark needs.
record BenchSchool(
        SchoolId school,
        Visitor.Employee officer,
        List<Visitor.Employee> teachers,
        List<PupilId> pupils) {
    private static final String ACCESS_POINT = "bench";
    private static final List<SchoolFunction> FIRST =
            List.of(
                    SchoolFunction.ADMINISTRATOR,
                    SchoolFunction.DIRECTOR,
                    SchoolFunction.BOARD_RECIPIENT,
                    SchoolFunction.BOARD_RECIPIENT,
                    SchoolFunction.ATTENTION_OFFICER);

    static BenchSchool found(Stage stage, int teachers, int pupils) {
        var command =
                new Founding.Command(
                        new Founding.Board.Founded("Bestuur"),
                        "Meetschool",
                        Optional.empty(),
                        FIRST.stream().map(BenchSchool::first).toList(),
                        SchoolAgreement.defaults("po-2019"));
        if (!(stage.people().founding().handle(new Actor.Operator(), command)
                instanceof Founding.Outcome.Founded(var school, _, var staff, _))) {
            throw new IllegalStateException("the school was not founded");
        }
        return new BenchSchool(
                school,
                visitor(staff.getLast(), school),
                teachers(stage, school, teachers),
                pupils(stage, school, pupils));
    }

    private static Founding.FirstPerson first(SchoolFunction function) {
        return new Founding.FirstPerson(
                new PersonName("Extra", "", function.dutch()), Optional.empty(), Set.of(function));
    }

    private static List<Visitor.Employee> teachers(Stage stage, SchoolId school, int count) {
        var all = new ArrayList<Visitor.Employee>();
        for (int i = 0; i < count; i++) {
            var details =
                    new EmployeeDetails(
                            new PersonName("Leerkracht", "", "Nummer" + i),
                            Optional.empty(),
                            Optional.empty(),
                            Set.of(SchoolFunction.CLASS_TEACHER),
                            Set.of());
            var added =
                    stage.people()
                            .register()
                            .addEmployee(grant(stage, school, Matter.PEOPLE), details);
            all.add(visitor(done(added), school));
        }
        return all;
    }

    private static List<PupilId> pupils(Stage stage, SchoolId school, int count) {
        var all = new ArrayList<PupilId>();
        for (int i = 0; i < count; i++) {
            var details =
                    new PupilDetails(
                            new PersonName("Leerling", "", "Nummer" + i),
                            Optional.of(LocalDate.of(2016, 1, 1)),
                            Optional.empty(),
                            Optional.empty());
            all.add(
                    done(
                            stage.people()
                                    .register()
                                    .registerPupil(grant(stage, school, Matter.PEOPLE), details)));
        }
        return all;
    }

    private static Visitor.Employee visitor(StaffId staff, SchoolId school) {
        return new Visitor.Employee(staff, school, ACCESS_POINT);
    }

    static Grant.School grant(Stage stage, SchoolId school, Matter matter) {
        var admission = stage.access().gatekeeper().toManage(new Visitor.Operator(school), matter);
        return switch (admission) {
            case Admission.Granted<Grant.School>(var grant) -> grant;
            case Admission.Hidden<Grant.School>() ->
                    throw new IllegalStateException("the operator may not manage the school");
        };
    }

    private static <T> T done(Changed<T> changed) {
        return switch (changed) {
            case Changed.Done<T>(var value) -> value;
            case Changed.Refused<T>(var reason) ->
                    throw new IllegalStateException("refused: " + reason);
        };
    }
}
