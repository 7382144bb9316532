package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.NextStep;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import java.util.Map;
import java.util.Optional;

/// Signing in with a password. A name that does not exist takes the same steps as one that does: a
/// count, a hash, a line in the log.
public final class PasswordSignIn implements SignIn {
    private final Store store;
    private final SignInNames names;
    private final Passwords passwords;
    private final Doorkeeper doorkeeper;
    private final StoredSessions sessions;

    PasswordSignIn(
            Store store,
            SignInNames names,
            Passwords passwords,
            Doorkeeper doorkeeper,
            StoredSessions sessions) {
        this.store = store;
        this.names = names;
        this.passwords = passwords;
        this.doorkeeper = doorkeeper;
        this.sessions = sessions;
    }

    @Override
    public Result attempt(Attempt attempt) {
        var tag = names.tag(attempt.name());
        return switch (doorkeeper.knock(attempt, tag)) {
            case Doorkeeper.Answer.Wait(var seconds) -> new Result.Wait(seconds);
            case Doorkeeper.Answer.Enter turn -> checked(attempt, tag, turn);
        };
    }

    private Result checked(Attempt attempt, byte[] tag, Doorkeeper.Answer.Enter turn) {
        if (Passwords.isTooLong(attempt.password())) {
            return new Result.Wrong();
        }
        var account = store.ask(new Scope.Install(), sql -> AccountRows.named(sql, tag));
        var kept = account.map(AccountRows.Account::password).orElseGet(passwords::nobodys);
        var owner = account.map(AccountRows.Account::owner).orElse("");
        var matches = passwords.matches(attempt.password(), kept, owner);
        if (matches.isEmpty()) {
            doorkeeper.leave(turn);
            return new Result.Busy();
        }
        return account.filter(found -> matches.get() && found.isOpen())
                .map(found -> signedIn(attempt, found, turn))
                .orElseGet(() -> wrong(account));
    }

    private Result signedIn(
            Attempt attempt, AccountRows.Account account, Doorkeeper.Answer.Enter turn) {
        var token = sessions.newToken();
        var renewed = renewed(attempt, account);
        var visitor =
                store.write(tx -> {
                    var opened = sessions.open(tx, token, account, attempt.from());
                    doorkeeper.welcome(tx.sql(new Scope.Install()), turn);
                    renewed.ifPresent(kept -> keep(tx, account, kept));
                    tx.audit(
                            line(
                                    new Scope.School(account.school()),
                                    opened.actor(),
                                    Map.of("outcome", "allowed", "access", opened.accessPoint())));
                    return opened;
                });
        doorkeeper.thank(attempt, turn);
        return new Result.SignedIn(token, turn.device(), visitor, new NextStep.Done());
    }

    /// Who is in is not kept out because renewing the hash was too busy: next time, then.
    private Optional<Passwords.Kept> renewed(Attempt attempt, AccountRows.Account account) {
        return passwords.isDated(account.password())
                ? passwords.keep(attempt.password(), account.owner())
                : Optional.empty();
    }

    private static void keep(Tx tx, AccountRows.Account account, Passwords.Kept kept) {
        var sql = tx.sql(new Scope.School(account.school()));
        AccountRows.setPassword(
                sql, account.school(), account.staff(), kept, InstantText.of(tx.at()));
    }

    /// Says whose account it was, never what was typed: that may be a password in the wrong field.
    private Result wrong(Optional<AccountRows.Account> account) {
        var line =
                account.map(found ->
                                line(
                                        new Scope.School(found.school()),
                                        new Actor.Automatic(),
                                        Map.of(
                                                "outcome",
                                                "denied",
                                                "staff",
                                                found.staff().value())))
                        .orElseGet(() ->
                                line(
                                        new Scope.Install(),
                                        new Actor.Automatic(),
                                        Map.of("outcome", "denied")));
        store.write(tx -> {
            tx.audit(line);
            return true;
        });
        return new Result.Wrong();
    }

    private static AuditLine line(Scope scope, Actor actor, Map<String, String> details) {
        return new AuditLine(scope, "sign-in", actor, Optional.empty(), details);
    }
}
