package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;

/// What has been recorded. Never changed, never removed (S60); wire names are frozen.
public sealed interface Entry
        permits Entry.DossierOpened,
                Entry.RouteChosen,
                Entry.SignalRecorded,
                Entry.NoteCorrected,
                Entry.FollowUpNoted,
                Entry.HypothesisSettled,
                Entry.ContactRecorded,
                Entry.PaperLocated,
                Entry.SuspicionSet,
                Entry.IbConsulted,
                Entry.EmergencyNoted,
                Entry.EmployeeReported,
                Entry.TeamMemberAdded,
                Entry.TeamMemberRemoved,
                Entry.PersonExcluded,
                Entry.GlassBroken,
                GroupedEntry {
    /// The name under which it stands in the log.
    String wireName();

    /// The key of its name on screen; the same for every version of its wire form.
    default String key() {
        return "protocol.entry." + wireName().substring(0, wireName().lastIndexOf('.'));
    }

    /// Whether it is a text of a person, to which a correction or a follow-up can be added.
    default boolean isNote() {
        return switch (this) {
            case SignalRecorded _,
                    FollowUpNoted _,
                    HypothesisSettled _,
                    ContactRecorded _,
                    PaperLocated _,
                    SuspicionSet _,
                    IbConsulted _,
                    EmergencyNoted _,
                    EmployeeReported _,
                    GlassBroken _ ->
                    true;
            case DossierOpened _,
                    RouteChosen _,
                    NoteCorrected _,
                    TeamMemberAdded _,
                    TeamMemberRemoved _,
                    PersonExcluded _ ->
                    false;
            case GroupedEntry grouped -> grouped.isNote();
        };
    }

    /// Whether the school itself speaks in it. A child's words, what others say, a contact, an
    /// emergency and a report about an employee stand as they were said (S76, T30).
    default boolean speaksForSchool() {
        return switch (this) {
            case SignalRecorded(var signal) -> signal.kind().speaksForSchool();
            case ContactRecorded _, EmergencyNoted _, EmployeeReported _ -> false;
            case DossierOpened _,
                    RouteChosen _,
                    NoteCorrected _,
                    FollowUpNoted _,
                    HypothesisSettled _,
                    PaperLocated _,
                    SuspicionSet _,
                    IbConsulted _,
                    TeamMemberAdded _,
                    TeamMemberRemoved _,
                    PersonExcluded _,
                    GlassBroken _ ->
                    true;
            case GroupedEntry grouped -> grouped.speaksForSchool();
        };
    }

    record DossierOpened(PupilId pupil, String protocolVersion) implements Entry {
        @Override
        public String wireName() {
            return "dossier.opened.v1";
        }
    }

    record RouteChosen(Route route) implements Entry {
        @Override
        public String wireName() {
            return "route.chosen.v1";
        }
    }

    /// The second version says when a diagnosis of somebody else was made (S77); what needs no such
    /// date is written as it always was.
    record SignalRecorded(Signal signal) implements Entry {
        @Override
        public String wireName() {
            return signal.statement() instanceof Signal.Statement.ReportedDiagnosis(_, _, var on, _)
                            && !on.isBlank()
                    ? "signal.recorded.v2"
                    : "signal.recorded.v1";
        }
    }

    record NoteCorrected(long about, String text) implements Entry {
        @Override
        public String wireName() {
            return "note.corrected.v1";
        }
    }

    record FollowUpNoted(long about, String text) implements Entry {
        @Override
        public String wireName() {
            return "note.followed-up.v1";
        }
    }

    record HypothesisSettled(long about, HypothesisOutcome outcome, String text) implements Entry {
        @Override
        public String wireName() {
            return "hypothesis.settled.v1";
        }
    }

    record ContactRecorded(Contact contact) implements Entry {
        @Override
        public String wireName() {
            return "contact.recorded.v1";
        }
    }

    record PaperLocated(long about, String location) implements Entry {
        @Override
        public String wireName() {
            return "paper.located.v1";
        }
    }

    record SuspicionSet(Suspicion suspicion) implements Entry {
        @Override
        public String wireName() {
            return "suspicion.set.v1";
        }
    }

    /// The IB was consulted.
    ///
    /// @param doubt whether there is any doubt about cause or safety (S92)
    record IbConsulted(LocalDate date, String text, boolean doubt, String present)
            implements Entry {
        @Override
        public String wireName() {
            return "ib.consulted.v1";
        }
    }

    record EmergencyNoted(Emergency emergency) implements Entry {
        @Override
        public String wireName() {
            return "emergency.noted.v1";
        }
    }

    record EmployeeReported(EmployeeReport report) implements Entry {
        @Override
        public String wireName() {
            return "employee.reported.v1";
        }
    }

    record TeamMemberAdded(StaffId person, String reason, Answer<LocalDate> until)
            implements Entry {
        @Override
        public String wireName() {
            return "team.member-added.v1";
        }
    }

    record TeamMemberRemoved(StaffId person, String reason) implements Entry {
        @Override
        public String wireName() {
            return "team.member-removed.v1";
        }
    }

    /// Somebody of management let herself in, to read until a moment (T47).
    record GlassBroken(EmergencyAccess.Category category, String reason, Instant until)
            implements Entry {
        @Override
        public String wireName() {
            return "access.glass-broken.v1";
        }
    }

    record PersonExcluded(StaffId person, String reason) implements Entry {
        @Override
        public String wireName() {
            return "person.excluded.v1";
        }
    }
}
