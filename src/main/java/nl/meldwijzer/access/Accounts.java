package nl.meldwijzer.access;

import nl.meldwijzer.kernel.StaffId;

import java.util.Map;

/// The accounts of a school: one per employee. Closing one ends its sessions at once; nothing here
/// shows a sign-in name or a password.
public interface Accounts {
    /// Who has an account or an invitation; who is not named has neither.
    ///
    /// @param grant for any matter
    Map<StaffId, State> states(Grant.School grant);

    /// Closes an account.
    ///
    /// @param grant for [Matter#ACCOUNTS]
    void close(Grant.School grant, StaffId staff);

    /// Opens a closed account again, with the password it had.
    ///
    /// @param grant for [Matter#ACCOUNTS]
    void reopen(Grant.School grant, StaffId staff);

    /// How it stands with somebody's account.
    enum State {
        INVITED,
        OPEN,
        CLOSED
    }
}
