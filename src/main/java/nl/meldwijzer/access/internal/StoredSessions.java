package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.Assurance;
import nl.meldwijzer.access.Sessions;
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

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

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

    StoredSessions(
            Store store, Standing standing, DomainClock today, SecurityClock clock, Tokens tokens) {
        this.store = store;
        this.standing = standing;
        this.today = today;
        this.clock = clock;
        this.tokens = tokens;
    }

    @Override
    public Optional<Visitor.Employee> find(Secret<String> token) {
        var hash = Tokens.hash(token);
        var now = clock.now();
        return store.read(INSTALL, sql -> SessionRows.find(sql, hash))
                .filter(session -> isAlive(session, hash, now))
                .map(session -> seen(session, hash, now));
    }

    @Override
    public void end(Secret<String> token) {
        var hash = Tokens.hash(token);
        store.write(tx -> {
            var session = SessionRows.find(tx.sql(INSTALL), hash);
            session.ifPresent(found -> tx.audit(ended(found, hash)));
            return session.map(found -> delete(tx, found, hash)).orElse(0);
        });
    }

    @Override
    public void endAll(SchoolId school, StaffId staff) {
        store.write(tx -> SessionRows.deleteAll(tx.sql(new Scope.School(school)), school, staff));
    }

    /// Opens a session in the transaction of a sign-in; of somebody's sessions the newest three
    /// stay.
    Visitor.Employee open(Tx tx, Secret<String> token, AccountRows.Account account) {
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
        return new Visitor.Employee(staff, school, Tokens.accessPoint(hash));
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
                        && now.isBefore(session.seenAt().plus(IDLE))
                        && now.isBefore(session.openedAt().plus(LONGEST))
                        && holdsAFunction(session);
        if (!alive) {
            store.write(tx -> delete(tx, session, hash));
        }
        return alive;
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

    private static AuditLine ended(SessionRows.Session session, byte[] hash) {
        var visitor =
                new Visitor.Employee(session.staff(), session.school(), Tokens.accessPoint(hash));
        return new AuditLine(
                new Scope.School(session.school()),
                "sign-out",
                visitor.actor(),
                Optional.empty(),
                Map.of("access", visitor.accessPoint()));
    }
}
