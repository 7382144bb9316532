package nl.meldwijzer.people;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.access.AccessAssembly;
import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.InventedPlaces;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.PasswordCost;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.directory.DirectoryAssembly;
import nl.meldwijzer.governance.GovernanceAssembly;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.RecordedLine;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A founded school on a real store with the real gatekeeper, and a clock that the test moves.
public final class PeopleWorld implements AutoCloseable {
    public static final String BRIN = "99XX";
    private static final List<String> TABLES =
            List.of(
                    "board",
                    "school",
                    "school_agreement",
                    "school_group",
                    "employee",
                    "employee_function",
                    "pupil",
                    "family",
                    "family_pupil",
                    "parent",
                    "parent_pupil");

    public final Path data;
    public final PeopleAssembly assembly;
    public final People people;
    public final PeopleRegister register;
    public final ImportFile imports;
    public final Founding.Outcome.Founded founded;
    private final VaultAssembly keys;
    private final LedgerAssembly ledger;
    private final Gatekeeper gatekeeper;
    private Instant now = Instant.parse("2026-09-15T08:40:00Z");

    public PeopleWorld(Path folder) {
        this.data = folder.resolve("data");
        this.keys = VaultAssembly.of(VaultAssembly.besides(data));
        this.ledger = LedgerAssembly.of(Stores.at(data), keys, () -> now);
        this.assembly =
                PeopleAssembly.of(ledger.store(), keys.vault(), () -> now, new SecureRandom());
        this.people = assembly.people();
        this.register = assembly.register();
        this.imports = assembly.importFile();
        this.founded =
                (Founding.Outcome.Founded)
                        assembly.founding().handle(new Actor.Operator(), aSchool());
        this.gatekeeper =
                AccessAssembly.of(
                                new AccessAssembly.Foundation(
                                        ledger.store(),
                                        keys.vault(),
                                        () -> now,
                                        () -> now,
                                        new SecureRandom()),
                                assembly.standing(),
                                InventedPlaces.none(),
                                new AccessOptions(new PasswordCost(64, 1, 1), Duration.ofDays(2)))
                        .gatekeeper();
    }

    /// Who a school is founded with, in this order: administrator, director, two board recipients.
    public static Founding.Command aSchool() {
        return new Founding.Command(
                new Founding.Board.Founded("Stichting Verzonnen Scholen"),
                "De Verzonnen School",
                Optional.of(BRIN),
                List.of(
                        first("Ada", SchoolFunction.ADMINISTRATOR),
                        first("Dirk", SchoolFunction.DIRECTOR),
                        first("Bea", SchoolFunction.BOARD_RECIPIENT),
                        first("Bo", SchoolFunction.BOARD_RECIPIENT)),
                SchoolAgreement.defaults("po-2019"));
    }

    public static Founding.FirstPerson first(String name, SchoolFunction... functions) {
        return new Founding.FirstPerson(
                new PersonName(name, "", "Grondlegger"), Optional.empty(), Set.of(functions));
    }

    public StaffId administrator() {
        return founded.staff().getFirst();
    }

    public StaffId recipient() {
        return founded.staff().getLast();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, nl.meldwijzer.kernel.DomainClock.ZONE);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public Grant.School operator() {
        return managing(new Visitor.Operator(founded.school()));
    }

    public Grant.School managing(StaffId staff) {
        return managing(visitor(staff));
    }

    public Visitor.Employee visitor(StaffId staff) {
        return new Visitor.Employee(staff, founded.school(), "session 0123456789abcdef");
    }

    private Grant.School managing(Visitor visitor) {
        return granted(gatekeeper.toManage(visitor, Matter.PEOPLE));
    }

    public Grant.List listing() {
        return granted(gatekeeper.toList(visitor(administrator()), QueryKind.PUPILS));
    }

    public Grant.Deposit depositing(PupilId pupil) {
        return granted(gatekeeper.toDeposit(visitor(administrator()), pupil));
    }

    private static <G extends Grant> G granted(Admission<G> admission) {
        return switch (admission) {
            case Admission.Granted<G>(var grant) -> grant;
            case Admission.Hidden<G> _ -> throw new IllegalStateException("hidden");
        };
    }

    /// A file of the test resources.
    public static byte[] file(String name) {
        try (var in = PeopleWorld.class.getResourceAsStream("/edexml/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    public ImportFile.Preview preview(byte[] bytes) {
        return imports.preview(operator(), stream(bytes));
    }

    public ImportReport previewed(byte[] bytes) {
        return ((ImportFile.Preview.Ready) preview(bytes)).report();
    }

    public ImportRefusal refused(byte[] bytes) {
        return ((ImportFile.Preview.Refused) preview(bytes)).refusal();
    }

    public ImportReport imported(String name) {
        return imported(file(name));
    }

    public ImportReport imported(byte[] bytes) {
        var ready = (ImportFile.Preview.Ready) preview(bytes);
        return imports.handle(operator(), ready.file());
    }

    /// The code of this school.
    public GovernanceAssembly governance() {
        return GovernanceAssembly.of(ledger.store(), keys.vault(), people, () -> now);
    }

    /// For a matter of the school, as somebody of it.
    public Grant.School managing(StaffId staff, Matter matter) {
        return granted(gatekeeper.toManage(visitor(staff), matter));
    }

    /// The directory of this school.
    public DirectoryAssembly directory() {
        return DirectoryAssembly.of(
                new DirectoryAssembly.Storage(ledger.store(), keys.vault()),
                governance().codes(),
                () -> now,
                new SecureRandom());
    }

    /// The director as an internal coordinator too, who keeps the directory.
    public Grant.School keepingDirectory() {
        var director = founded.staff().get(1);
        register.startFunction(
                operator(),
                director,
                FunctionPeriod.since(SchoolFunction.INTERNAL_COORDINATOR, today()));
        return granted(gatekeeper.toManage(visitor(director), Matter.DIRECTORY));
    }

    /// Pupils whose name has these letters.
    public List<PupilCard> pupils(String letters) {
        return people.pupils(listing(), new PupilQuery.Named(letters));
    }

    /// Every row of every table of people, sealed as it is: sealing twice gives other bytes, so an
    /// equal picture means that nothing was written.
    public Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (var table : TABLES) {
            rows.put(table, new ArrayList<>());
            rows.getOrDefault(table, List.of()).addAll(rows(table));
        }
        return rows;
    }

    private List<String> rows(String table) {
        var scopes = List.of(new Scope.School(founded.school()), new Scope.Board(founded.board()));
        return ledger.store()
                .read(in ->
                        scopes.stream()
                                .flatMap(scope ->
                                        in
                                                .sql(scope)
                                                .fetch(
                                                        "select * from %1$s where %1$s.scope = ?"
                                                                .formatted(table),
                                                        scope.key())
                                                .stream())
                                .map(row -> java.util.Arrays.deepToString(row.intoArray()))
                                .toList());
    }

    /// Changes rows behind the back of the product.
    ///
    /// @param statement with two places for the school's scope
    public void tamper(String statement) {
        var scope = new Scope.School(founded.school());
        ledger.store().write(tx -> tx.sql(scope).execute(statement, scope.key(), scope.key()));
    }

    public List<RecordedLine> lines() {
        return ledger.ledger()
                .lines(
                        new Scope.School(founded.school()),
                        Instant.EPOCH,
                        Instant.parse("2100-01-01T00:00:00Z"));
    }

    /// Every byte of the store and of its keys, as text in which one byte is one character.
    public String bytesOnDisk() {
        var all = new ArrayList<String>();
        Stores.elsewhere(data).forEach(it -> all.add(new String(it, ISO_8859_1)));
        for (var folder : List.of(data, keys.folder())) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    all.add(Files.readString(file, ISO_8859_1));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return String.join("\n", all);
    }

    /// Text as it would stand in [#bytesOnDisk].
    public static String asBytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    @Override
    public void close() {
        ledger.close();
        keys.close();
    }
}
