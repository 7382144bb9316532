package nl.meldwijzer.access;

/// What became of choosing a sign-in name and password.
public sealed interface AccountOutcome {
    /// The account is there, or has its new password; the sessions it had are ended.
    record Opened(Visitor.Employee visitor) implements AccountOutcome {}

    /// The password will not do.
    record UnfitPassword(PasswordFlaw flaw) implements AccountOutcome {}

    /// This is not an e-mail address.
    record UnfitName() implements AccountOutcome {}

    /// The address belongs to another account.
    record NameTaken() implements AccountOutcome {}

    /// The invitation was used, has expired or never existed.
    record Gone() implements AccountOutcome {}

    /// Too busy at this moment; nothing was changed.
    record Busy() implements AccountOutcome {}
}
