package nl.meldwijzer.access;

/// What a sign-in still asks after the password.
public sealed interface NextStep {
    /// Nothing: she is in.
    record Done() implements NextStep {}

    /// A second factor. Not asked of anyone until they exist.
    record SecondFactorNeeded() implements NextStep {}
}
