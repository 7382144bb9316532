package nl.meldwijzer.access;

import java.time.Duration;

/// What an install chooses about signing in.
///
/// @param passwordCost what checking a password costs
/// @param invitationTerm how long an invitation can be used
public record AccessOptions(PasswordCost passwordCost, Duration invitationTerm) {
    private static final Duration LONGEST_TERM = Duration.ofDays(7);

    /// What an install gets that chooses nothing.
    public static final AccessOptions DEFAULT =
            new AccessOptions(PasswordCost.DEFAULT, Duration.ofDays(2));

    public AccessOptions {
        if (!invitationTerm.isPositive() || invitationTerm.compareTo(LONGEST_TERM) > 0) {
            throw new IllegalArgumentException("an invitation lasts at most seven days");
        }
    }
}
