package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.AccountOutcome;
import nl.meldwijzer.access.NewSignIn;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives somebody the sign-in name and password that she chose, on the strength of a ticket (an
/// invitation or the set-up link) that is used up in the same transaction.
final class Enrolment {
    private final Store store;
    private final SignInNames names;
    private final Passwords passwords;

    Enrolment(Store store, SignInNames names, Passwords passwords) {
        this.store = store;
        this.names = names;
        this.passwords = passwords;
    }

    /// What speaks against a choice, before anything is used up.
    static Optional<AccountOutcome> objection(NewSignIn chosen) {
        if (!SignInNames.isAddress(chosen.email())) {
            return Optional.of(new AccountOutcome.UnfitName());
        }
        var ownWords =
                Stream.concat(chosen.ownWords().stream(), Stream.of(chosen.email()))
                        .collect(Collectors.toSet());
        return PasswordRules.flaw(chosen.password(), ownWords)
                .map(AccountOutcome.UnfitPassword::new);
    }

    /// Opens the account.
    ///
    /// @param useUp uses the ticket up; false when it was gone already, and then nothing happens
    AccountOutcome enrol(SchoolId school, StaffId staff, NewSignIn chosen, Predicate<Tx> useUp) {
        var objection = objection(chosen);
        if (objection.isPresent()) {
            return objection.get();
        }
        var kept = passwords.keep(chosen.password(), school.value() + "/" + staff.value());
        if (kept.isEmpty()) {
            return new AccountOutcome.Busy();
        }
        var account = new AccountRows.Account(school, staff, true, kept.get());
        var name =
                new AccountRows.Name(
                        names.tag(chosen.email()), names.seal(school, staff, chosen.email()));
        return store.write(tx -> enrolled(tx, account, name, useUp));
    }

    private static AccountOutcome enrolled(
            Tx tx, AccountRows.Account account, AccountRows.Name name, Predicate<Tx> useUp) {
        if (isTaken(tx, account, name)) {
            return new AccountOutcome.NameTaken();
        }
        if (!useUp.test(tx)) {
            return new AccountOutcome.Gone();
        }
        var visitor = new Visitor.Employee(account.staff(), account.school(), "enrolment");
        put(tx, account, name);
        var sql = tx.sql(new Scope.School(account.school()));
        SessionRows.deleteAll(sql, account.school(), account.staff());
        tx.audit(
                new AuditLine(
                        new Scope.School(account.school()),
                        "account.enrol",
                        visitor.actor(),
                        Optional.empty(),
                        Map.of("outcome", "allowed", "access", visitor.accessPoint())));
        return new AccountOutcome.Opened(visitor);
    }

    private static boolean isTaken(Tx tx, AccountRows.Account account, AccountRows.Name name) {
        return AccountRows.named(tx.sql(new Scope.Install()), name.tag())
                .filter(other -> !other.owner().equals(account.owner()))
                .isPresent();
    }

    private static void put(Tx tx, AccountRows.Account account, AccountRows.Name name) {
        var school = account.school();
        var staff = account.staff();
        var at = InstantText.of(tx.at());
        var sql = tx.sql(new Scope.School(school));
        if (!AccountRows.exists(sql, school, staff)) {
            AccountRows.insert(sql, account, name, at);
            return;
        }
        AccountRows.setName(sql, school, staff, name);
        AccountRows.setPassword(sql, school, staff, account.password(), at);
        AccountRows.setOpen(sql, school, staff, true);
    }
}
