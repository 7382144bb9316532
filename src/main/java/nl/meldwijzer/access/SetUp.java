package nl.meldwijzer.access;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;

import java.util.Optional;

/// The very first way in: a link that works once, within 30 minutes, printed by the first start of
/// a store without accounts. A start after that prints a new one as long as there is no account.
public interface SetUp {
    /// Whether this store has no account yet.
    boolean isNeeded();

    /// Makes a link's token; an earlier one stops working. Print it, never log it.
    Secret<String> begin();

    /// Whether the token can be used. Does not use it.
    boolean isOpen(Secret<String> token);

    /// What speaks against a sign-in name and password, before the link is used up.
    Optional<AccountOutcome> objection(NewSignIn chosen);

    /// Uses the token. Check the form first: there is no second time.
    Optional<Redeemed> redeem(Secret<String> token);

    /// Opens the account of the first administrator, whom `people` has just made. The others are
    /// invited. Whatever the answer but [AccountOutcome.Opened], the proof stays good for another
    /// try.
    AccountOutcome open(Redeemed proof, SchoolId school, StaffId staff, NewSignIn chosen);

    /// Proof that a set-up link was used just now; good for one account, for ten minutes.
    record Redeemed(Secret<String> proof) {}
}
