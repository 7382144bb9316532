package nl.meldwijzer.protocol;

/// The first question at every start (S78, G9): whose behaviour is it about?
public enum Route implements Wired {
    /// Somebody from the domestic circle, or a concern without a suspicion (S50).
    HOME,
    /// Somebody who works for the school: the step plan does not apply (S80).
    EMPLOYEE,
    /// Between pupils: another protocol is meant for this.
    BETWEEN_PUPILS,
    /// Not known yet; asked again within P1.
    UNKNOWN
}
