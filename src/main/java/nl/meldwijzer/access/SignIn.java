package nl.meldwijzer.access;

import nl.meldwijzer.kernel.Secret;

import org.jspecify.annotations.Nullable;

/// Signs an employee in with her password. Guessing is slowed down, nobody is locked out, and what
/// is answered, how long it takes and what is written do not tell whether an account exists.
public interface SignIn {
    Result attempt(Attempt attempt);

    /// One attempt.
    ///
    /// @param name the e-mail address as typed
    /// @param password as typed
    /// @param device the value of the device cookie, if the browser has one
    /// @param from the network address it comes from, and what the browser says of itself
    record Attempt(
            Secret<String> name,
            Secret<String> password,
            @Nullable Secret<String> device,
            Origin from) {
        /// From a browser that says nothing of itself.
        public Attempt(
                Secret<String> name,
                Secret<String> password,
                @Nullable Secret<String> device,
                String address) {
            this(name, password, device, new Origin(address, ""));
        }

        public String address() {
            return from.address();
        }
    }

    /// Where an attempt comes from.
    record Origin(String address, String agent) {}

    /// What became of it.
    sealed interface Result {
        /// The password is right.
        ///
        /// @param session the new session's token, for the session cookie
        /// @param device makes this browser known for this account, for the device cookie
        record SignedIn(
                Secret<String> session,
                Secret<String> device,
                Visitor.Employee visitor,
                NextStep next)
                implements Result {}

        /// Name or password is wrong, or the account does not exist or is closed: never says which.
        record Wrong() implements Result {}

        /// Too many wrong attempts: not before this many seconds have passed.
        record Wait(long seconds) implements Result {}

        /// Too many people sign in at this moment (503).
        record Busy() implements Result {}
    }
}
