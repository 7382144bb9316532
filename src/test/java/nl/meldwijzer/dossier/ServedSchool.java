package nl.meldwijzer.dossier;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.ledger.internal.PostgresServer;
import nl.meldwijzer.people.Changed;
import nl.meldwijzer.people.Founding;
import nl.meldwijzer.people.PeopleRegister.EmployeeDetails;
import nl.meldwijzer.people.PeopleRegister.PupilDetails;
import nl.meldwijzer.people.PeopleWorld;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A school on a PostgreSQL of the tests', with one teacher and one pupil, and nodes that serve it.
final class ServedSchool {
    private static final PostgresServer SERVER = PostgresServer.one();

    private final Path folder;
    final String database = SERVER.newMigratedDatabase();
    SchoolId school;
    StaffId teacher;
    PupilId pupil;

    private ServedSchool(Path folder) {
        this.folder = folder;
        try (var first = node("first", UnaryOperator.identity())) {
            var founded =
                    first.people().founding().handle(new Actor.Operator(), PeopleWorld.aSchool());
            school = ((Founding.Outcome.Founded) founded).school();
            teacher = done(first.people().register().addEmployee(people(first), teacher()));
            pupil = done(first.people().register().registerPupil(people(first), pupil()));
        }
    }

    static ServedSchool in(Path folder) {
        return new ServedSchool(folder);
    }

    /// As an owner can who takes a guard away.
    void stopCounting(String table) {
        try (var connection = SERVER.superuser(database);
                var it = connection.createStatement()) {
            it.execute("drop trigger makes_an_edition on " + table);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    void drop() {
        SERVER.drop(database);
    }

    /// A node with a folder of its own.
    ///
    /// @param way from the address of the server to the one that the node uses
    Stage node(String name, UnaryOperator<String> way) {
        var direct = Stores.server(folder.resolve(name), database);
        return Stage.at(
                new StoreAddress.Server(direct.folder(), way.apply(direct.url()), direct.login()),
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

    Grant.School people(Stage node) {
        return granted(
                node.access().gatekeeper().toManage(new Visitor.Operator(school), Matter.PEOPLE));
    }

    static <G extends Grant> G granted(Admission<G> admission) {
        return switch (admission) {
            case Admission.Granted<G>(var grant) -> grant;
            case Admission.Hidden<G>() -> throw new AssertionError("hidden");
        };
    }

    static <T> T done(Changed<T> changed) {
        return switch (changed) {
            case Changed.Done<T>(var value) -> value;
            case Changed.Refused<T>(var reason) -> throw new AssertionError(reason);
        };
    }

    Admission<Grant.Deposit> toDeposit(Stage node) {
        var visitor = new Visitor.Employee(teacher, school, "test");
        return node.access().gatekeeper().toDeposit(visitor, pupil);
    }

    DepositAct.Outcome deposit(Stage node, String submission) {
        var command =
                new DepositAct.Command(
                        new SubmissionId(submission), List.of(School.signal("stil in de kring")));
        return node.dossiers().depositAct().handle(granted(toDeposit(node)), command);
    }
}
