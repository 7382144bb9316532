package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Framework.Reply;

import java.time.LocalDate;
import java.util.List;

/// What was recorded about help.
public sealed interface HelpEntry extends GroupedEntry {
    record Planned(Help.Planned help) implements HelpEntry {}

    record Referred(String organisation, List<Involved> whom, String agreements)
            implements HelpEntry {
        public Referred {
            whom = List.copyOf(whom);
        }
    }

    record Arrived(long about, Involved whom, Help.Arrival arrived, Answer<LocalDate> newDate)
            implements HelpEntry {}

    record PlanMade(Help.Support plan) implements HelpEntry {}

    record PlanReviewed(long about, Help.Moment moment, List<Involved> told, String result)
            implements HelpEntry {
        public PlanReviewed {
            told = List.copyOf(told);
        }
    }

    record AgreedInClass(String text, List<StaffId> sharedWith) implements HelpEntry {
        public AgreedInClass {
            sharedWith = List.copyOf(sharedWith);
        }
    }

    /// What the help did by its term.
    ///
    /// @param works the reply to the last question of the framework
    record Evaluated(
            long about, Reply works, String reason, Answer<LocalDate> newTerm, String monitoring)
            implements HelpEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Planned _ -> "help.planned.v1";
            case Referred _ -> "referral.made.v1";
            case Arrived _ -> "referral.arrived.v1";
            case PlanMade _ -> "plan.made.v1";
            case PlanReviewed _ -> "plan.reviewed.v1";
            case AgreedInClass _ -> "class.agreed.v1";
            case Evaluated _ -> "effect.evaluated.v1";
        };
    }
}
