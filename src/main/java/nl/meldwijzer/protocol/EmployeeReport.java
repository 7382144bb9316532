package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

/// A signal about somebody who works for the school (S78-S80, T13, T14).
public record EmployeeReport(
        Involved involved, Offence nature, String text, Observation observation) {
    /// Whom it is about.
    ///
    /// @param person the employee when she stands in the staff list; she is excluded first
    /// @param personName the person in words otherwise
    /// @param directorIsParty whether the director is involved, or close to who is, as far as the
    ///   reporter knows: the board alone gets it then
    public record Involved(Answer<StaffId> person, String personName, boolean directorIsParty) {}

    /// The three dated duties of the education act hold for sexual offences only (T13).
    public enum Offence implements Wired {
        SEXUAL,
        OTHER
    }
}
