package nl.meldwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

@OnBothStores
class FoundingTests {
    @TempDir Path folder;
    PeopleWorld world;

    @BeforeEach
    void found() {
        world = new PeopleWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    static Stream<SchoolFunction> essential() {
        return Stream.of(
                SchoolFunction.ADMINISTRATOR,
                SchoolFunction.DIRECTOR,
                SchoolFunction.BOARD_RECIPIENT);
    }

    @ParameterizedTest
    @MethodSource("essential")
    void refusesASchoolWithoutTheseAndMakesNothing(SchoolFunction missing) {
        var command = PeopleWorld.aSchool();
        var people = new ArrayList<>(command.people());
        people.remove(
                people.stream()
                        .filter(person -> person.functions().contains(missing))
                        .findFirst()
                        .orElseThrow());
        var before = world.rows();

        var outcome = handle(command, command.board(), people);

        assertThat(outcome).isInstanceOf(Founding.Outcome.Refused.class);
        assertThat(((Founding.Outcome.Refused) outcome).missing())
                .extracting(Vacancy::function)
                .containsExactly(missing);
        assertThat(world.rows()).isEqualTo(before);
    }

    @Test
    void warnsOfWhatIsStillVacant() {
        assertThat(world.founded.warnings())
                .containsExactly(
                        Vacancy.INTERNAL_COORDINATOR,
                        Vacancy.ATTENTION_OFFICER,
                        Vacancy.DEPUTY_ATTENTION_OFFICER);
        assertThat(world.people.vacancies(world.operator())).isEqualTo(world.founded.warnings());

        world.register.startFunction(
                world.operator(),
                world.founded.staff().get(1),
                FunctionPeriod.since(SchoolFunction.ATTENTION_OFFICER, world.today()));
        assertThat(world.people.vacancies(world.operator()))
                .doesNotContain(Vacancy.ATTENTION_OFFICER);
    }

    @Test
    void putsWhoOnlyReceivesForTheBoardAtTheBoard() {
        assertThat(world.rows().get("employee"))
                .filteredOn(row -> row.contains("board/"))
                .hasSize(2);
        assertThat(world.people.self(world.visitor(world.recipient())).orElseThrow().callName())
                .isEqualTo("Bo");
    }

    @Test
    void addsASecondSchoolToABoard() {
        var command = PeopleWorld.aSchool();

        var outcome =
                handle(
                        command,
                        new Founding.Board.Existing(world.founded.board()),
                        command.people().subList(0, 2));

        var second = (Founding.Outcome.Founded) outcome;
        assertThat(second.board()).isEqualTo(world.founded.board());
        assertThat(world.assembly.schools().all()).hasSize(2);
        assertThat(world.assembly.schools().school(second.school()).orElseThrow().boardName())
                .isEqualTo("Stichting Verzonnen Scholen");
        assertThat(
                        world.assembly
                                .standing()
                                .functions(second.school(), world.recipient(), world.today()))
                .containsExactly(SchoolFunction.BOARD_RECIPIENT);
    }

    @Test
    void writesTheFoundingDown() {
        assertThat(world.lines().getFirst().line().code()).isEqualTo("school.founded");
        assertThat(world.lines().getFirst().line().actor()).isEqualTo(new Actor.Operator());
    }

    private Founding.Outcome handle(
            Founding.Command command, Founding.Board board, List<Founding.FirstPerson> people) {
        return world.assembly
                .founding()
                .handle(
                        new Actor.Operator(),
                        new Founding.Command(
                                board,
                                command.schoolName(),
                                Optional.of("88YY"),
                                people,
                                command.agreement()));
    }
}
