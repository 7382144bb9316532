package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

/// A signal about somebody who works for the school (S78-S80, T13, T14).
///
/// @param person the employee when she stands in the staff list; she is excluded first
/// @param personName the person in words otherwise
public record EmployeeReport(
        Answer<StaffId> person,
        String personName,
        Offence nature,
        String text,
        Observation observation) {
    /// The three dated duties of the education act hold for sexual offences only (T13).
    public enum Offence implements Wired {
        SEXUAL,
        OTHER
    }
}
