package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.Framework.Question;

import java.util.Set;

/// What the assessment framework says, and never more than that: people decide (decision 9), and a
/// school establishes nothing (S205).
public sealed interface FrameworkSays {
    /// A question is left that has to be answered before the framework says anything.
    record Unanswered(Question next) implements FrameworkSays {}

    /// A report is necessary.
    ///
    /// @param because the questions of which the answer leads there, at least one
    /// @param help whether help is possible beside it
    record Report(Set<Question> because, Beside help) implements FrameworkSays {
        public Report {
            if (because.isEmpty()) {
                throw new IllegalArgumentException("a report is necessary because of an answer");
            }
            because = Signal.ordered(because);
        }

        /// Whether there is danger now: Veilig Thuis or 112 first, everything else afterwards.
        public boolean atOnce() {
            return because.contains(Question.Q0);
        }
    }

    /// Help may be enough, with a case manager, a term and a result that can be seen (T59).
    record Help() implements FrameworkSays {}

    /// The help does what safety needs; agree on who keeps watching.
    record HelpWorks() implements FrameworkSays {}

    /// It is too early to tell: one new term, with the reason.
    record MoreTime() implements FrameworkSays {}

    /// There is no suspicion: close with reasons, or go on in ordinary care.
    record NoSuspicion() implements FrameworkSays {}

    /// Whether help is possible beside a report.
    enum Beside {
        POSSIBLE,
        NOT_POSSIBLE,
        /// After a report the rest is walked together with Veilig Thuis.
        WITH_VEILIG_THUIS
    }

    /// The first of the two decisions as the framework has it.
    default boolean callsForReport() {
        return switch (this) {
            case Report _ -> true;
            case Unanswered _, Help _, HelpWorks _, MoreTime _, NoSuspicion _ -> false;
        };
    }

    /// Whether it leaves room for neither a report nor help.
    default boolean leavesRoomForNothing() {
        return switch (this) {
            case HelpWorks _, NoSuspicion _ -> true;
            case Unanswered _, Report _, Help _, MoreTime _ -> false;
        };
    }

    /// The key of its sentence.
    default String key() {
        return "protocol.framework.says."
                + switch (this) {
                    case Unanswered _ -> "unanswered";
                    case Report report -> report.atOnce() ? "report-at-once" : "report";
                    case Help _ -> "help";
                    case HelpWorks _ -> "help-works";
                    case MoreTime _ -> "more-time";
                    case NoSuspicion _ -> "no-suspicion";
                };
    }
}
