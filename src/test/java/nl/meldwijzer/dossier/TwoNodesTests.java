package nl.meldwijzer.dossier;

import static nl.meldwijzer.ledger.store.schema.Tables.DOSSIER;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.ledger.internal.PostgresServer;
import nl.meldwijzer.people.Changed;
import nl.meldwijzer.people.Founding;
import nl.meldwijzer.people.PeopleRegister.EmployeeDetails;
import nl.meldwijzer.people.PeopleRegister.PupilDetails;
import nl.meldwijzer.people.PeopleWorld;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two nodes on one database with one folder of keys: neither acts on what it remembers from before
/// the other changed it (decision 0037).
class TwoNodesTests {
    private static final PostgresServer SERVER = PostgresServer.one();

    @TempDir private Path folder;
    private final String database = SERVER.newMigratedDatabase();
    private Stage one;
    private Stage two;
    private SchoolId school;
    private StaffId teacher;
    private PupilId pupil;

    @BeforeEach
    void foundASchool() {
        one = node("one");
        var founded = one.people().founding().handle(new Actor.Operator(), PeopleWorld.aSchool());
        school = ((Founding.Outcome.Founded) founded).school();
        two = node("two");
        teacher = done(one.people().register().addEmployee(people(one), teacher()));
        pupil = done(two.people().register().registerPupil(people(two), pupil()));
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
        SERVER.drop(database);
    }

    private Stage node(String name) {
        return Stage.at(
                Stores.server(folder.resolve(name), database),
                VaultAssembly.of(folder.resolve("keys")),
                new Stage.Props(
                        Instant::now,
                        Instant::now,
                        new SecureRandom(),
                        AccessOptions.DEFAULT,
                        FilingDesk.NOBODY));
    }

    private static EmployeeDetails teacher() {
        var name = new PersonName("Marit", "", "Verzonnen");
        var functions = Set.of(SchoolFunction.CLASS_TEACHER);
        return new EmployeeDetails(name, Optional.empty(), Optional.empty(), functions, Set.of());
    }

    private static PupilDetails pupil() {
        var name = new PersonName("Noor", "", "Verzonnen");
        return new PupilDetails(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Grant.School people(Stage node) {
        return granted(
                node.access().gatekeeper().toManage(new Visitor.Operator(school), Matter.PEOPLE));
    }

    private static <G extends Grant> G granted(Admission<G> admission) {
        return switch (admission) {
            case Admission.Granted<G>(var grant) -> grant;
            case Admission.Hidden<G>() -> throw new AssertionError("hidden");
        };
    }

    private static <T> T done(Changed<T> changed) {
        return switch (changed) {
            case Changed.Done<T>(var value) -> value;
            case Changed.Refused<T>(var reason) -> throw new AssertionError(reason);
        };
    }

    private Admission<Grant.Deposit> toDeposit(Stage node) {
        var visitor = new Visitor.Employee(teacher, school, "test");
        return node.access().gatekeeper().toDeposit(visitor, pupil);
    }

    private DepositAct.Outcome deposit(Stage node, String submission) {
        var command =
                new DepositAct.Command(
                        new SubmissionId(submission), List.of(School.signal("stil in de kring")));
        return node.dossiers().depositAct().handle(granted(toDeposit(node)), command);
    }

    @Test
    void whoLeftOnOneNodeIsNobodyOnTheOther() {
        assertThat(toDeposit(two)).isInstanceOf(Admission.Granted.class);

        done(one.people().register().endEmployee(people(one), teacher));

        assertThat(toDeposit(two)).isInstanceOf(Admission.Hidden.class);
    }

    @Test
    void depositsOnEitherNodeComeInOneDossier() {
        for (var submission : List.of("a", "b", "c", "d")) {
            var node = submission.charAt(0) % 2 == 0 ? two : one;
            assertThat(deposit(node, submission)).isInstanceOf(DepositAct.Outcome.Deposited.class);
        }

        assertThat(one.dossiers().projections().check(new Scope.School(school))).isEmpty();
        assertThat(two.ledger().verification().verify()).isInstanceOf(Outcome.Intact.class);
        assertThat(dossiers()).isEqualTo(1);
    }

    private int dossiers() {
        var scope = new Scope.School(school);
        return one.ledger()
                .store()
                .read(scope, sql -> sql.fetchCount(DOSSIER, DOSSIER.SCOPE.eq(scope.key())));
    }

    @Test
    void aFormThatWasSentToBothIsRecordedOnce() {
        assertThat(deposit(one, "same")).isInstanceOf(DepositAct.Outcome.Deposited.class);

        assertThat(deposit(two, "same")).isInstanceOf(DepositAct.Outcome.AlreadyDone.class);
    }
}
