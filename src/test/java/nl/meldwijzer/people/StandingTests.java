package nl.meldwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Standing;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.people.PeopleRegister.EmployeeDetails;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

@OnBothStores
class StandingTests {
    @TempDir Path folder;
    PeopleWorld world;
    Standing standing;
    StaffId inge;

    @BeforeEach
    void found() {
        world = new PeopleWorld(folder);
        standing = world.assembly.standing();
        inge = done(world.register.addEmployee(world.operator(), anEmployee()));
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void holdsAFunctionFromItsFirstDayUpToAndIncludingItsLast() {
        var today = world.today();
        world.register.startFunction(
                world.operator(),
                inge,
                FunctionPeriod.since(SchoolFunction.ATTENTION_OFFICER, today.plusDays(10)));
        world.register.startFunction(
                world.operator(),
                world.administrator(),
                FunctionPeriod.since(SchoolFunction.DEPUTY_ATTENTION_OFFICER, today));
        world.register.endFunction(
                world.operator(), inge, SchoolFunction.ATTENTION_OFFICER, today.plusDays(20));

        assertThat(standing.functions(school(), inge, today.plusDays(9))).isEmpty();
        assertThat(standing.functions(school(), inge, today.plusDays(10)))
                .containsExactly(SchoolFunction.ATTENTION_OFFICER);
        assertThat(standing.functions(school(), inge, today.plusDays(20)))
                .containsExactly(SchoolFunction.ATTENTION_OFFICER);
        assertThat(standing.functions(school(), inge, today.plusDays(21))).isEmpty();
    }

    /// S171: of a substitute it is known in advance.
    @Test
    void holdsAFunctionThatWasGivenWithItsLastDay() {
        var today = world.today();
        done(
                world.register.startFunction(
                        world.operator(),
                        inge,
                        new FunctionPeriod(
                                SchoolFunction.SUBSTITUTE,
                                today.plusDays(1),
                                Optional.of(today.plusDays(6)))));

        assertThat(standing.functions(school(), inge, today)).isEmpty();
        assertThat(standing.functions(school(), inge, today.plusDays(5)))
                .containsExactly(SchoolFunction.SUBSTITUTE);
        assertThat(standing.functions(school(), inge, today.plusDays(6))).isEmpty();
    }

    @Test
    void holdsAFunctionThatEndsTodayUntilTheDayIsOver() {
        var today = world.today();
        world.register.startFunction(
                world.operator(), inge, FunctionPeriod.since(SchoolFunction.TRAINEE, today));
        done(world.register.endFunction(world.operator(), inge, SchoolFunction.TRAINEE, today));

        assertThat(standing.functions(school(), inge, today)).isNotEmpty();
        assertThat(standing.functions(school(), inge, today.plusDays(1))).isEmpty();
    }

    @Test
    void remembersWhatWasHeldInThePast() {
        var today = world.today();
        world.register.startFunction(
                world.operator(),
                inge,
                FunctionPeriod.since(SchoolFunction.CLASS_TEACHER, today.minusYears(2)));
        world.register.endFunction(
                world.operator(), inge, SchoolFunction.CLASS_TEACHER, today.minusYears(1));

        assertThat(standing.functions(school(), inge, today.minusMonths(18)))
                .containsExactly(SchoolFunction.CLASS_TEACHER);
        assertThat(standing.functions(school(), inge, today)).isEmpty();
    }

    @Test
    void endsAtOnceWhenAnEmployeeLeaves() {
        world.register.startFunction(
                world.operator(),
                inge,
                FunctionPeriod.since(SchoolFunction.INTERNAL_COORDINATOR, world.today()));
        assertThat(standing.functions(school(), inge, world.today())).isNotEmpty();

        world.register.endEmployee(world.operator(), inge);

        assertThat(standing.functions(school(), inge, world.today())).isEmpty();
        assertThat(standing.functions(school(), inge, world.today().plusYears(1))).isEmpty();
        assertThat(standing.holders(school(), SchoolFunction.coordinators(), world.today()))
                .isEmpty();
        assertThat(world.people.colleagues(world.operator()))
                .extracting(EmployeeCard::id)
                .doesNotContain(inge);
        assertThat(world.people.employee(world.operator(), inge)).isPresent();
    }

    @Test
    void endsAtOnceByALastDayYesterdayAndCanBeginAgain() {
        var today = world.today();
        world.register.startFunction(
                world.operator(), inge, FunctionPeriod.since(SchoolFunction.DIRECTOR, today));
        world.register.endFunction(
                world.operator(), inge, SchoolFunction.DIRECTOR, today.minusDays(1));
        assertThat(standing.functions(school(), inge, today)).isEmpty();

        world.register.startFunction(
                world.operator(), inge, FunctionPeriod.since(SchoolFunction.DIRECTOR, today));

        assertThat(standing.functions(school(), inge, today))
                .containsExactly(SchoolFunction.DIRECTOR);
    }

    @Test
    void countsTheBoardsPeopleAndNobodyOfAnotherSchool() {
        var other =
                (Founding.Outcome.Founded)
                        world.assembly
                                .founding()
                                .handle(
                                        new nl.meldwijzer.kernel.Actor.Operator(),
                                        PeopleWorld.aSchool());

        assertThat(standing.boardOf(school())).contains(world.founded.board());
        assertThat(standing.functions(school(), world.recipient(), world.today()))
                .containsExactly(SchoolFunction.BOARD_RECIPIENT);
        assertThat(
                        standing.holders(
                                school(), Set.of(SchoolFunction.BOARD_RECIPIENT), world.today()))
                .containsExactlyInAnyOrderElementsOf(world.founded.staff().subList(2, 4));
        assertThat(standing.functions(school(), other.staff().getFirst(), world.today())).isEmpty();
        assertThat(standing.boardOf(new SchoolId(other.staff().getFirst().value()))).isEmpty();
    }

    @Test
    void movesWithTheDayAndNotWithTheHour() {
        var today = world.today();
        world.register.startFunction(
                world.operator(), inge, FunctionPeriod.since(SchoolFunction.TRAINEE, today));
        world.pass(Duration.ofHours(12));

        assertThat(standing.functions(school(), inge, world.today())).isNotEmpty();
    }

    private SchoolId school() {
        return world.founded.school();
    }

    private static EmployeeDetails anEmployee() {
        return new EmployeeDetails(
                new PersonName("Inge", "", "Denkbeeld"),
                Optional.of("inge@voorbeeld.example"),
                Optional.empty(),
                Set.of(),
                Set.of());
    }

    private static <T> T done(Changed<T> changed) {
        return ((Changed.Done<T>) changed).value();
    }
}
