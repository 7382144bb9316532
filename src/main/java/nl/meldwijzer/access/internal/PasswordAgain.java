package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.access.StepUp;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Store;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Proves with a password that it is still the holder of the session who sits there.
final class PasswordAgain implements StepUp {
    static final Duration FRESH = Duration.ofMinutes(5);

    private final Store store;
    private final Passwords passwords;
    private final Doorkeeper doorkeeper;
    private final StoredSessions sessions;
    private final SecurityClock clock;

    PasswordAgain(
            Store store,
            Passwords passwords,
            Doorkeeper doorkeeper,
            StoredSessions sessions,
            SecurityClock clock) {
        this.store = store;
        this.passwords = passwords;
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public boolean isFresh(Visitor.Employee visitor) {
        return sessions.confirmed(visitor)
                .filter(at -> clock.now().isBefore(at.plus(FRESH)))
                .isPresent();
    }

    @Override
    public Result confirm(Visitor.Employee visitor, SignIn.Attempt attempt) {
        var school = new Scope.School(visitor.school());
        var tag =
                store.read(
                        school, sql -> AccountRows.nameOf(sql, visitor.school(), visitor.staff()));
        if (tag.isEmpty() || Passwords.isTooLong(attempt.password())) {
            return new Result.Wrong();
        }
        return switch (doorkeeper.knock(attempt, tag.get())) {
            case Doorkeeper.Answer.Wait(var seconds) -> new Result.Wait(seconds);
            case Doorkeeper.Answer.Enter turn -> checked(visitor, attempt, tag.get(), turn);
        };
    }

    private Result checked(
            Visitor.Employee visitor,
            SignIn.Attempt attempt,
            byte[] tag,
            Doorkeeper.Answer.Enter turn) {
        var account = store.read(new Scope.Install(), sql -> AccountRows.named(sql, tag));
        var matches =
                account.flatMap(found ->
                        passwords.matches(attempt.password(), found.password(), found.owner()));
        if (matches.isEmpty()) {
            doorkeeper.leave(turn);
            return new Result.Busy();
        }
        if (!matches.get()) {
            write(visitor, "denied");
            return new Result.Wrong();
        }
        return confirmed(visitor, attempt, turn);
    }

    private Result confirmed(
            Visitor.Employee visitor, SignIn.Attempt attempt, Doorkeeper.Answer.Enter turn) {
        var token = sessions.newToken();
        store.write(tx -> {
            sessions.renew(tx, visitor, token);
            doorkeeper.welcome(tx.sql(new Scope.Install()), turn);
            tx.audit(line(visitor, "allowed"));
            return true;
        });
        doorkeeper.thank(attempt, turn);
        return new Result.Confirmed(token);
    }

    private void write(Visitor.Employee visitor, String outcome) {
        store.write(tx -> {
            tx.audit(line(visitor, outcome));
            return true;
        });
    }

    private static AuditLine line(Visitor.Employee visitor, String outcome) {
        return new AuditLine(
                new Scope.School(visitor.school()),
                "step-up",
                visitor.actor(),
                Optional.empty(),
                Map.of("outcome", outcome, "access", visitor.accessPoint()));
    }
}
