package nl.meldwijzer.access;

import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.vault.Vault;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// A school and its board in a store of their own, with clocks that the test moves and people and
/// dossiers that it names.
public final class AccessWorld implements AutoCloseable {
    public static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);

    /// A pupil of no school here; every other id is a pupil of the school.
    public static final PupilId STRANGER = new PupilId(id());

    public static final String PASSWORD = "vier natte sokken aan de lijn";

    public final SchoolId school = new SchoolId(id());
    public final BoardId board = new BoardId(id());
    public final Scope atSchool = new Scope.School(school);
    public final Scope atBoard = new Scope.Board(board);
    public final TestStore store;
    public final AccessAssembly access;
    public final Standing standing = new People();
    private final List<String> tagged = new CopyOnWriteArrayList<>();
    private final Map<StaffId, Set<SchoolFunction>> functions = new HashMap<>();
    private final Map<DossierId, Scope> places = new HashMap<>();
    private final Set<DossierId> sealed = new HashSet<>();
    private Instant now = Instant.parse("2026-11-02T08:00:00Z");

    public AccessWorld(Path folder) {
        this.store = TestStore.in(folder, () -> now);
        store.vault().openScope(atSchool);
        store.vault().openScope(atBoard);
        this.access =
                AccessAssembly.of(
                        new AccessAssembly.Foundation(
                                store,
                                counted(store.vault()),
                                () -> now,
                                () -> now,
                                new SecureRandom()),
                        standing,
                        new InventedPlaces(places, sealed),
                        new AccessOptions(CHEAP, Duration.ofDays(2)));
    }

    /// Today at the school.
    public LocalDate day() {
        return now.atZone(DomainClock.ZONE).toLocalDate();
    }

    /// How often a keyed tag was asked for a purpose.
    public int tagged(String purpose) {
        return Collections.frequency(tagged, purpose);
    }

    private Vault counted(Vault vault) {
        return (Vault)
                Proxy.newProxyInstance(
                        Vault.class.getClassLoader(),
                        new Class<?>[] {Vault.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("tag")) {
                                tagged.add((String) arguments[1]);
                            }
                            return method.invoke(vault, arguments);
                        });
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }

    public StaffId someone(SchoolFunction... held) {
        var staff = new StaffId(id());
        functions.put(staff, Set.of(held));
        return staff;
    }

    /// From now on holds these functions, and no others.
    public void nowHolds(StaffId staff, SchoolFunction... held) {
        functions.put(staff, Set.of(held));
    }

    public Visitor visitor(StaffId staff) {
        return new Visitor.Employee(staff, school, "session 0123456789abcdef");
    }

    public DossierId dossier(Scope scope) {
        var dossier = new DossierId(id());
        places.put(dossier, scope);
        return dossier;
    }

    /// From now on it is the board's.
    public void seal(DossierId dossier) {
        sealed.add(dossier);
    }

    public void change(Scope scope, DossierId dossier, TeamChange change) {
        store.write(tx -> {
            access.teamChanges().apply(tx, scope, dossier, change);
            return true;
        });
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public Instant now() {
        return now;
    }

    /// Somebody with a function and an account.
    public StaffId colleague(String email) {
        var staff = someone(SchoolFunction.CLASS_TEACHER);
        account(staff, email);
        return staff;
    }

    public SignIn.Result signIn(String email, String password) {
        return signIn(email, password, null, "192.0.2.1");
    }

    public SignIn.Result signIn(
            String email, String password, @Nullable Secret<String> device, String address) {
        return access.signIn()
                .attempt(
                        new SignIn.Attempt(
                                new Secret<>(email), new Secret<>(password), device, address));
    }

    public SignIn.Result.SignedIn signedIn(String email) {
        return switch (signIn(email, PASSWORD)) {
            case SignIn.Result.SignedIn in -> in;
            case SignIn.Result.Wrong _, SignIn.Result.Wait _, SignIn.Result.Busy _ ->
                    throw new IllegalStateException("not signed in");
        };
    }

    /// An account with [#PASSWORD], through the front door: invited, accepted.
    public void account(StaffId staff, String email) {
        var token = access.invitations().invite(accountsGrant(), staff);
        var outcome = access.invitations().accept(token, chosen(email, PASSWORD));
        if (!(outcome instanceof AccountOutcome.Opened)) {
            throw new IllegalStateException("not opened: " + outcome);
        }
    }

    public Grant.School accountsGrant() {
        return grant(Matter.ACCOUNTS);
    }

    public Grant.School grant(Matter matter) {
        return switch (access.gatekeeper().toManage(new Visitor.Operator(school), matter)) {
            case Admission.Granted<Grant.School>(var grant) -> grant;
            case Admission.Hidden<Grant.School> _ -> throw new IllegalStateException();
        };
    }

    public static NewSignIn chosen(String email, String password) {
        return new NewSignIn(new Secret<>(email), new Secret<>(password), Set.of());
    }

    @Override
    public void close() {
        store.close();
    }

    private final class People implements Standing {
        @Override
        public long edition() {
            return 0;
        }

        @Override
        public Set<SchoolFunction> functions(Asked asked, StaffId staff, LocalDate on) {
            return asked.school().equals(school)
                    ? functions.getOrDefault(staff, Set.of())
                    : Set.of();
        }

        @Override
        public List<StaffId> holders(SchoolId asked, Set<SchoolFunction> any, LocalDate on) {
            return functions.entrySet().stream()
                    .filter(entry -> !Collections.disjoint(entry.getValue(), any))
                    .map(Map.Entry::getKey)
                    .toList();
        }

        @Override
        public boolean isPupil(SchoolId asked, PupilId pupil) {
            return asked.equals(school) && !pupil.equals(STRANGER);
        }

        @Override
        public Optional<BoardId> boardOf(SchoolId asked) {
            return asked.equals(school) ? Optional.of(board) : Optional.empty();
        }
    }
}
