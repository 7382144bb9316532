package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.Accounts;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Invitations.Invited;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.store.Store;

import java.util.HashMap;
import java.util.Map;

/// Accounts in the main database.
public final class StoredAccounts implements Accounts {
    private final Store store;
    private final SecurityClock clock;

    StoredAccounts(Store store, SecurityClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Map<StaffId, State> states(Grant.School grant) {
        var school = grant.school();
        var now = clock.now();
        return store.read(
                new Scope.School(school),
                sql -> {
                    var states = new HashMap<StaffId, State>();
                    InvitationRows.open(sql, school, now)
                            .forEach(staff -> states.put(staff, State.INVITED));
                    AccountRows.openByStaff(sql, school)
                            .forEach((staff, isOpen) ->
                                    states.put(staff, isOpen ? State.OPEN : State.CLOSED));
                    return Map.copyOf(states);
                });
    }

    @Override
    public void close(Grant.School grant, StaffId staff) {
        require(grant, Matter.ACCOUNTS);
        store.write(tx -> {
            var sql = tx.sql(new Scope.School(grant.school()));
            AccountRows.setOpen(sql, grant.school(), staff, false);
            InvitationRows.withdraw(sql, new Invited(grant.school(), staff));
            SessionRows.deleteAll(sql, grant.school(), staff);
            tx.audit(grant.line().with("act", "account.close").with("staff", staff.value()));
            return true;
        });
    }

    @Override
    public void reopen(Grant.School grant, StaffId staff) {
        require(grant, Matter.ACCOUNTS);
        store.write(tx -> {
            var sql = tx.sql(new Scope.School(grant.school()));
            AccountRows.setOpen(sql, grant.school(), staff, true);
            tx.audit(grant.line().with("act", "account.reopen").with("staff", staff.value()));
            return true;
        });
    }

    static void require(Grant.School grant, Matter matter) {
        if (grant.matter() != matter) {
            throw new IllegalArgumentException("this grant is for " + grant.matter().wireName());
        }
    }
}
