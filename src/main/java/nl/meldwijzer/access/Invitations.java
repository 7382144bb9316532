package nl.meldwijzer.access;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;

import java.util.Optional;

/// Lets an employee choose her own sign-in name and password. An invitation is handed over in
/// person, works once and ends by itself; nobody but the invited ever chooses or learns a password.
public interface Invitations {
    /// Makes an invitation; one made earlier for the same person stops working. For somebody with
    /// an account it is the way to a new password.
    ///
    /// @param grant for [Matter#ACCOUNTS]
    Secret<String> invite(Grant.School grant, StaffId staff);

    /// Whom an invitation is for, while it can be used. Does not use it.
    Optional<Invited> find(Secret<String> token);

    /// Uses an invitation.
    AccountOutcome accept(Secret<String> token, NewSignIn chosen);

    /// The invited.
    record Invited(SchoolId school, StaffId staff) {}
}
