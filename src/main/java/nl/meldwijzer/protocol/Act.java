package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What somebody wants to record, as she filled it in: fields may be blank. Read from a form, a
/// command or a scenario by [Vocabulary#read]; judged by [Protocol#decide].
public sealed interface Act
        permits Act.ChooseRoute,
                Act.RecordSignal,
                Act.CorrectNote,
                Act.FollowUp,
                Act.SettleHypothesis,
                Act.RecordContact,
                Act.LocatePaper,
                Act.SetSuspicion,
                Act.ConsultIb,
                Act.NoteEmergency,
                Act.ReportEmployee,
                Act.AddToTeam,
                Act.RemoveFromTeam,
                Act.ExcludePerson,
                Act.BreakGlass,
                GroupedAct {
    /// The canonical name, the same in forms, scenarios and audit lines.
    String name();

    record ChooseRoute(Answer<Route> route) implements Act {
        @Override
        public String name() {
            return "route.choose";
        }
    }

    record RecordSignal(
            Answer<Signal.Kind> kind,
            String text,
            Observation.Form observation,
            Signal.Aspects aspects,
            Support support)
            implements Act {
        /// What the kinds of statement ask for, and what the recorder pointed at in the memory aid.
        public record Support(
                List<String> catalogue,
                Source.Form source,
                String question,
                String diagnosedBy,
                Answer<Signal.Diagnostician> diagnosedByFunction,
                Answer<LocalDate> diagnosedOn) {
            public Support {
                catalogue = List.copyOf(catalogue);
            }
        }

        @Override
        public String name() {
            return "signal.record";
        }
    }

    record CorrectNote(Answer<Long> about, String text) implements Act {
        @Override
        public String name() {
            return "note.correct";
        }
    }

    record FollowUp(Answer<Long> about, String text) implements Act {
        @Override
        public String name() {
            return "note.follow-up";
        }
    }

    record SettleHypothesis(Answer<Long> about, Answer<HypothesisOutcome> outcome, String text)
            implements Act {
        @Override
        public String name() {
            return "hypothesis.settle";
        }
    }

    record RecordContact(
            Parties parties,
            Answer<Contact.Channel> channel,
            String text,
            Observation.Form observation,
            String onBehalfOf)
            implements Act {
        /// With whom, and whether the pupil was named.
        public record Parties(String with, Contact.Party party, boolean named) {}

        @Override
        public String name() {
            return "contact.record";
        }
    }

    record LocatePaper(Answer<Long> about, String location) implements Act {
        @Override
        public String name() {
            return "paper.locate";
        }
    }

    record SetSuspicion(
            Set<Suspicion.Nature> natures,
            Set<Suspicion.Form> forms,
            Suspicion.Victim victim,
            Suspicion.ActorKind actorKind)
            implements Act {
        public SetSuspicion {
            natures = Signal.ordered(natures);
            forms = Signal.ordered(forms);
        }

        @Override
        public String name() {
            return "suspicion.set";
        }
    }

    /// A consultation with the IB that took place (S81).
    ///
    /// @param date blank means today
    record ConsultIb(Answer<LocalDate> date, String text, Answer<Boolean> doubt, String present)
            implements Act {
        @Override
        public String name() {
            return "consult.ib";
        }
    }

    /// Never refused, whatever it holds.
    ///
    /// @param at blank means now
    record NoteEmergency(
            Answer<Instant> at,
            Set<Emergency.Called> called,
            String text,
            Emergency.FromCall call,
            String onBehalfOf)
            implements Act {
        public NoteEmergency {
            called = Signal.ordered(called);
        }

        @Override
        public String name() {
            return "emergency.note";
        }
    }

    record ReportEmployee(
            EmployeeReport.Involved involved,
            Answer<EmployeeReport.Offence> nature,
            String text,
            Observation.Form observation)
            implements Act {
        @Override
        public String name() {
            return "employee.report";
        }
    }

    record AddToTeam(Answer<StaffId> person, String reason, Answer<LocalDate> until)
            implements Act {
        @Override
        public String name() {
            return "team.add";
        }
    }

    record RemoveFromTeam(Answer<StaffId> person, String reason) implements Act {
        @Override
        public String name() {
            return "team.remove";
        }
    }

    record BreakGlass(Answer<EmergencyAccess.Category> category, String reason) implements Act {
        @Override
        public String name() {
            return "access.break-glass";
        }
    }

    record ExcludePerson(Answer<StaffId> person, String reason) implements Act {
        @Override
        public String name() {
            return "person.exclude";
        }
    }
}
