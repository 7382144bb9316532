package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.AccountOutcome;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Invitations;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.NewSignIn;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import java.time.Duration;
import java.util.Optional;

/// Invitations in the main database; their term runs in security time.
public final class StoredInvitations implements Invitations {
    private final Store store;
    private final SecurityClock clock;
    private final Tokens tokens;
    private final Enrolment enrolment;
    private final Duration term;

    StoredInvitations(
            Store store, SecurityClock clock, Tokens tokens, Enrolment enrolment, Duration term) {
        this.store = store;
        this.clock = clock;
        this.tokens = tokens;
        this.enrolment = enrolment;
        this.term = term;
    }

    @Override
    public Secret<String> invite(Grant.School grant, StaffId staff) {
        StoredAccounts.require(grant, Matter.ACCOUNTS);
        var token = tokens.link();
        var invited = new Invited(grant.school(), staff);
        var expires = clock.now().plus(term);
        store.write(tx -> {
            var sql = tx.sql(new Scope.School(grant.school()));
            boolean again = AccountRows.exists(sql, grant.school(), staff);
            InvitationRows.put(sql, invited, Tokens.linkHash(token), expires);
            tx.audit(
                    grant.line()
                            .with("act", again ? "account.renew" : "account.invite")
                            .with("staff", staff.value()));
            return true;
        });
        return token;
    }

    @Override
    public Optional<Invited> find(Secret<String> token) {
        var now = clock.now();
        return store.read(
                new Scope.Install(), sql -> InvitationRows.find(sql, Tokens.linkHash(token), now));
    }

    @Override
    public AccountOutcome accept(Secret<String> token, NewSignIn chosen) {
        var hash = Tokens.linkHash(token);
        return find(token)
                .map(invited ->
                        enrolment.enrol(
                                invited.school(),
                                invited.staff(),
                                chosen,
                                tx -> isUsedUp(tx, invited, hash)))
                .orElseGet(AccountOutcome.Gone::new);
    }

    private boolean isUsedUp(Tx tx, Invited invited, byte[] hash) {
        var sql = tx.sql(new Scope.School(invited.school()));
        return InvitationRows.use(sql, invited, hash, clock.now());
    }
}
