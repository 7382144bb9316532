package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolCalendar;

/// What a school agreed with itself: calendar, and the terms, switches and rules of the version of
/// its code that counts for the dossier; and who holds its offices today.
///
/// @param version counts for the dossier
/// @param inForce the id of the version that counts for a dossier that would be opened now
public record Agreement(
        SchoolCalendar calendar,
        Terms terms,
        Switches switches,
        Version version,
        String inForce,
        Offices offices) {
    /// The version a real school gets.
    public static final String CURRENT_VERSION = "po-2019";

    /// Which parts of the protocol a school uses.
    public record Switches(
            boolean careAdvisoryTeam,
            boolean referralIndex,
            boolean youthCentre,
            boolean fridayWarning,
            boolean everyParentConsents) {
        /// What ships, in the code as in `people` (decision 0056): a school switches on what it
        /// uses.
        public static Switches defaults() {
            return new Switches(false, false, false, false, true);
        }
    }

    /// Whether the dossier's version is the one in force.
    boolean isInForce() {
        return version.id().equals(inForce);
    }

    /// The same agreement under another version, which is in force too.
    public Agreement with(Version other) {
        return new Agreement(calendar, terms, switches, other, other.id(), offices);
    }

    /// The same agreement with these people in office.
    public Agreement with(Offices inOffice) {
        return new Agreement(calendar, terms, switches, version, inForce, inOffice);
    }

    /// The defaults of `settings.md` with a school's own calendar.
    public static Agreement of(SchoolCalendar calendar) {
        return new Agreement(
                calendar,
                Terms.defaults(),
                Switches.defaults(),
                Version.CURRENT,
                CURRENT_VERSION,
                Offices.VACANT);
    }
}
