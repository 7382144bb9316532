package nl.meldwijzer.access;

import nl.meldwijzer.kernel.Secret;

/// Asks for the password again before what may not be done on a screen that was left open: changing
/// who sees a dossier, and emergency access (3.7 of the security design). Counts like signing in.
public interface StepUp {
    /// Whether the holder of this session proved less than five minutes ago that it is she.
    boolean isFresh(Visitor.Employee visitor);

    /// Proves it. The session gets another token; the old one is dead at once.
    ///
    /// @param attempt its name says nothing: it is the visitor's own password that counts
    Result confirm(Visitor.Employee visitor, SignIn.Attempt attempt);

    sealed interface Result {
        /// It is she.
        record Confirmed(Secret<String> session) implements Result {}

        record Wrong() implements Result {}

        record Wait(long seconds) implements Result {}

        record Busy() implements Result {}
    }
}
