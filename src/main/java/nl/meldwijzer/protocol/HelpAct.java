package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Framework.Reply;

import java.time.LocalDate;
import java.util.List;

/// Organising help and following what it does (S137-S149).
public sealed interface HelpAct extends GroupedAct {
    record Plan(List<String> actions, ChargeForm charge, Answer<LocalDate> term, String result)
            implements HelpAct {
        public record ChargeForm(Answer<StaffId> owner, Answer<LocalDate> by, String caseManager) {}

        public Plan {
            actions = List.copyOf(actions);
        }
    }

    /// Refers to an organisation.
    ///
    /// @param whom the parents and the pupil whom it is for, each apart
    record Refer(String organisation, List<Involved> whom, String agreements) implements HelpAct {
        public Refer {
            whom = List.copyOf(whom);
        }
    }

    record Arrive(
            Answer<Long> about,
            Answer<Involved> whom,
            Answer<Help.Arrival> arrived,
            Answer<LocalDate> newDate)
            implements HelpAct {}

    record MakePlan(
            String goals,
            List<String> actions,
            Answer<StaffId> owner,
            ReviewsForm reviews,
            List<Involved> told)
            implements HelpAct {
        public record ReviewsForm(Answer<LocalDate> interim, Answer<LocalDate> last) {}

        public MakePlan {
            actions = List.copyOf(actions);
            told = List.copyOf(told);
        }
    }

    record ReviewPlan(
            Answer<Long> about, Answer<Help.Moment> moment, List<Involved> told, String result)
            implements HelpAct {
        public ReviewPlan {
            told = List.copyOf(told);
        }
    }

    record AgreeInClass(String text, List<StaffId> sharedWith) implements HelpAct {
        public AgreeInClass {
            sharedWith = List.copyOf(sharedWith);
        }
    }

    record Evaluate(
            Answer<Long> about,
            Answer<Reply> works,
            String reason,
            Answer<LocalDate> newTerm,
            String monitoring)
            implements HelpAct {}

    @Override
    default String name() {
        return switch (this) {
            case Plan _ -> HelpConduct.PLAN.form().name();
            case Refer _ -> HelpConduct.REFER.form().name();
            case Arrive _ -> HelpConduct.ARRIVE.form().name();
            case MakePlan _ -> SupportConduct.MAKE.form().name();
            case ReviewPlan _ -> SupportConduct.REVIEW.form().name();
            case AgreeInClass _ -> SupportConduct.AGREE.form().name();
            case Evaluate _ -> SupportConduct.EVALUATE.form().name();
        };
    }
}
