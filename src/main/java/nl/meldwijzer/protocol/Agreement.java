package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolCalendar;

/// What a school agreed with itself: calendar, terms, switches and the protocol version it follows;
/// and who holds its offices today.
public record Agreement(
        SchoolCalendar calendar,
        Terms terms,
        Switches switches,
        String protocolVersion,
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
        public static Switches defaults() {
            return new Switches(false, false, false, true, true);
        }
    }

    /// The same agreement with these people in office.
    public Agreement with(Offices inOffice) {
        return new Agreement(calendar, terms, switches, protocolVersion, inOffice);
    }

    /// The defaults of `settings.md` with a school's own calendar.
    public static Agreement of(SchoolCalendar calendar) {
        return new Agreement(
                calendar, Terms.defaults(), Switches.defaults(), CURRENT_VERSION, Offices.VACANT);
    }
}
