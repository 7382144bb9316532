package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.Assurance;
import nl.meldwijzer.access.OwnSession;
import nl.meldwijzer.access.Sessions;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.vault.Vault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Sessions in the main database, so that several nodes know them and ending one counts at once.
public final class StoredSessions implements Sessions {
    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(10);
    static final int MOST = 3;

    /// Reading a page does not write more than once a minute; idle time is counted from the last
    /// time written, so a session may end up to a minute early, never late.
    private static final Duration TOUCH = Duration.ofMinutes(1);

    private static final Scope INSTALL = new Scope.Install();

    private final Store store;
    private final Standing standing;
    private final DomainClock today;
    private final SecurityClock clock;
    private final Tokens tokens;
    private final Origins origins;

    StoredSessions(On on, Standing standing, Tokens tokens) {
        this.store = on.store();
        this.standing = standing;
        this.today = on.today();
        this.clock = on.clock();
        this.tokens = tokens;
        this.origins = new Origins(on.vault());
    }

    /// What sessions stand on.
    record On(Store store, Vault vault, DomainClock today, SecurityClock clock) {}

    @Override
    public Optional<Visitor.Employee> find(Secret<String> token) {
        var hash = Tokens.hash(token);
        var now = clock.now();
        return store.ask(INSTALL, sql -> SessionRows.find(sql, hash))
                .filter(session -> isAlive(session, hash, now))
                .map(session -> seen(session, hash, now));
    }

    @Override
    public void end(Secret<String> token) {
        var hash = Tokens.hash(token);
        store.write(tx -> {
            var session = SessionRows.find(tx.sql(INSTALL), hash);
            session.ifPresent(found -> tx.audit(ended(found.school(), found.staff(), hash)));
            return session.map(found -> delete(tx, found, hash)).orElse(0);
        });
    }

    @Override
    public void endAll(SchoolId school, StaffId staff) {
        store.write(tx -> SessionRows.deleteAll(tx.sql(new Scope.School(school)), school, staff));
    }

    @Override
    public List<OwnSession> own(Visitor.Employee visitor) {
        var now = clock.now();
        return kept(visitor).stream()
                .filter(kept -> isRunning(kept.openedAt(), kept.seenAt(), now))
                .map(kept -> own(visitor, kept))
                .toList();
    }

    private OwnSession own(Visitor.Employee visitor, SessionRows.Kept kept) {
        return new OwnSession(
                id(kept),
                kept.openedAt(),
                kept.seenAt(),
                kept.from().flatMap(from -> origins.open(visitor, kept.openedAt(), from)),
                isOf(visitor, kept));
    }

    @Override
    public void endOwn(Visitor.Employee visitor, String id) {
        end(visitor, kept -> id(kept).equals(id));
    }

    @Override
    public void endOthers(Visitor.Employee visitor) {
        end(visitor, kept -> !isOf(visitor, kept));
    }

    private void end(Visitor.Employee visitor, Predicate<SessionRows.Kept> which) {
        store.write(tx -> {
            var sql = tx.sql(new Scope.School(visitor.school()));
            for (var kept : SessionRows.kept(sql, visitor.school(), visitor.staff())) {
                if (which.test(kept)) {
                    SessionRows.delete(sql, visitor.school(), kept.hash());
                    tx.audit(ended(visitor.school(), visitor.staff(), kept.hash()));
                }
            }
            return true;
        });
    }

    /// When the holder of a session last proved that it is she; empty when it has ended.
    Optional<Instant> confirmed(Visitor.Employee visitor) {
        return kept(visitor).stream()
                .filter(kept -> isOf(visitor, kept))
                .map(kept -> kept.confirmedAt().orElse(kept.openedAt()))
                .findFirst();
    }

    /// Gives a session another token, in the transaction in which its holder proved that it is she.
    void renew(Tx tx, Visitor.Employee visitor, Secret<String> token) {
        var sql = tx.sql(new Scope.School(visitor.school()));
        SessionRows.kept(sql, visitor.school(), visitor.staff()).stream()
                .filter(kept -> isOf(visitor, kept))
                .forEach(kept ->
                        SessionRows.renew(
                                sql,
                                visitor.school(),
                                kept.hash(),
                                Tokens.hash(token),
                                clock.now()));
    }

    private List<SessionRows.Kept> kept(Visitor.Employee visitor) {
        return store.ask(
                new Scope.School(visitor.school()),
                sql -> SessionRows.kept(sql, visitor.school(), visitor.staff()));
    }

    private static boolean isOf(Visitor.Employee visitor, SessionRows.Kept kept) {
        return Tokens.accessPoint(kept.hash()).equals(visitor.accessPoint());
    }

    private static String id(SessionRows.Kept kept) {
        return Tokens.accessPoint(kept.hash()).replace("session ", "");
    }

    /// Opens a session in the transaction of a sign-in; of somebody's sessions the newest three
    /// stay.
    Visitor.Employee open(
            Tx tx, Secret<String> token, AccountRows.Account account, SignIn.Origin from) {
        var now = clock.now();
        var school = account.school();
        var staff = account.staff();
        var hash = Tokens.hash(token);
        var sql = tx.sql(new Scope.School(school));
        SessionRows.deleteOpenedBefore(sql, school, now.minus(LONGEST));
        SessionRows.of(sql, school, staff).stream()
                .skip(MOST - 1)
                .forEach(old -> SessionRows.delete(sql, school, old));
        SessionRows.insert(
                sql,
                hash,
                new SessionRows.Session(school, staff, now, now, true),
                Assurance.PASSWORD);
        var visitor = new Visitor.Employee(staff, school, Tokens.accessPoint(hash));
        SessionRows.setOrigin(sql, school, hash, origins.seal(visitor, now, from));
        return visitor;
    }

    Secret<String> newToken() {
        return tokens.session();
    }

    private static int delete(Tx tx, SessionRows.Session session, byte[] hash) {
        var school = session.school();
        return SessionRows.delete(tx.sql(new Scope.School(school)), school, hash);
    }

    private boolean isAlive(SessionRows.Session session, byte[] hash, Instant now) {
        boolean alive =
                session.isAllowed()
                        && isRunning(session.openedAt(), session.seenAt(), now)
                        && holdsAFunction(session);
        if (!alive) {
            store.write(tx -> delete(tx, session, hash));
        }
        return alive;
    }

    private static boolean isRunning(Instant openedAt, Instant seenAt, Instant now) {
        return now.isBefore(seenAt.plus(IDLE)) && now.isBefore(openedAt.plus(LONGEST));
    }

    private boolean holdsAFunction(SessionRows.Session session) {
        return !standing.functions(session.school(), session.staff(), today.today()).isEmpty();
    }

    private Visitor.Employee seen(SessionRows.Session session, byte[] hash, Instant now) {
        if (!now.isBefore(session.seenAt().plus(TOUCH))) {
            store.write(tx -> {
                var sql = tx.sql(new Scope.School(session.school()));
                SessionRows.touch(sql, session.school(), hash, now);
                return true;
            });
        }
        return new Visitor.Employee(session.staff(), session.school(), Tokens.accessPoint(hash));
    }

    private static AuditLine ended(SchoolId school, StaffId staff, byte[] hash) {
        var visitor = new Visitor.Employee(staff, school, Tokens.accessPoint(hash));
        return new AuditLine(
                new Scope.School(school),
                "sign-out",
                visitor.actor(),
                Optional.empty(),
                Map.of("access", visitor.accessPoint()));
    }
}
