package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.access.AccessAssembly;
import nl.meldwijzer.access.AccountOutcome;
import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.NewSignIn;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.Secret;

import java.util.Set;

/// Gives everyone on stage an account, through an invitation as for anybody.
public final class Enrolling {
    private final AccessAssembly access;
    private final Cast cast;

    public Enrolling(AccessAssembly access, Cast cast) {
        this.access = access;
        this.cast = cast;
    }

    /// Each signs in with her label at a domain.
    public void all(String password, String domain) {
        cast.staff().keySet().stream()
                .filter(label -> !label.startsWith("+"))
                .forEach(label -> one(label, password, label + domain));
    }

    private void one(String label, String password, String name) {
        var invitation = access.invitations().invite(grant(), cast.visitor(label).staff());
        var chosen = new NewSignIn(new Secret<>(name), new Secret<>(password), Set.of());
        var outcome = access.invitations().accept(invitation, chosen);
        if (!(outcome instanceof AccountOutcome.Opened)) {
            throw new IllegalStateException("no account for " + label + ": " + outcome);
        }
    }

    private Grant.School grant() {
        var operator = new Visitor.Operator(cast.school());
        return switch (access.gatekeeper().toManage(operator, Matter.ACCOUNTS)) {
            case Admission.Granted<Grant.School>(var grant) -> grant;
            case Admission.Hidden<Grant.School>() ->
                    throw new IllegalStateException("the operator may not make accounts");
        };
    }
}
