package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Course.Protection;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;

import java.util.List;
import java.util.Map;

/// Step 4, and the decisions of step 5 (S131-S136, S150, S163, S194).
public sealed interface WeighingAct extends GroupedAct {
    record Weigh(
            Weighing.Estimate estimate, InputsForm inputs, Map<Question, ConsideredForm> considered)
            implements WeighingAct {
        public Weigh {
            considered = Map.copyOf(considered);
        }

        public record InputsForm(
                String missingBecause,
                List<Long> addresses,
                Answer<Weighing.View> view,
                String viewText) {
            public InputsForm {
                addresses = List.copyOf(addresses);
            }
        }

        public record ConsideredForm(Answer<Reply> reply, String text) {}

        Answer<Reply> reply(Question question) {
            return on(question).reply();
        }

        ConsideredForm on(Question question) {
            return considered.getOrDefault(question, new ConsideredForm(Answer.blank(), ""));
        }
    }

    /// The two decisions as somebody filled them in, with why.
    record CourseForm(
            Answer<Boolean> report,
            Answer<Boolean> help,
            Answer<Protection> protection,
            String motivation) {}

    /// What the case holder proposes to decide.
    record Propose(CourseForm course) implements WeighingAct {}

    /// What the director decides.
    ///
    /// @param agreed whether that is what was proposed
    record Take(CourseForm course, Answer<Boolean> agreed) implements WeighingAct {}

    /// The attention officer looked at what it means for the child's safety (S194).
    ///
    /// @param about which decisions; none before a dossier is closed
    record CheckSafety(List<Long> about, String text) implements WeighingAct {
        public CheckSafety {
            about = List.copyOf(about);
        }
    }

    /// Not to report, as a decision of its own (T7).
    ///
    /// @param advice what Veilig Thuis advised, and what is done with it
    record DecideNot(String reason, Answer<StaffId> secondPerson, String advice)
            implements WeighingAct {}

    @Override
    default String name() {
        return switch (this) {
            case Weigh _ -> WeighingConduct.WEIGH.form().name();
            case Propose _ -> DecisionConduct.PROPOSE.form().name();
            case Take _ -> DecisionConduct.TAKE.form().name();
            case CheckSafety _ -> DecisionConduct.CHECK.form().name();
            case DecideNot _ -> DecisionConduct.NOT_REPORT.form().name();
        };
    }
}
