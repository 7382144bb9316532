package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Report.HiddenBecause;
import nl.meldwijzer.protocol.Report.Improvement;
import nl.meldwijzer.protocol.Report.NoAnnouncement;
import nl.meldwijzer.protocol.Report.NoConversation;
import nl.meldwijzer.protocol.Report.Reason;

import java.time.LocalDate;
import java.util.List;

/// A report to Veilig Thuis and what follows from it (S47, S151-S154, S167, S168, T6, T9-T11).
public sealed interface ReportAct extends GroupedAct {
    record Prepare(List<Long> facts, List<Long> hypotheses) implements ReportAct {
        public Prepare {
            facts = List.copyOf(facts);
            hypotheses = List.copyOf(hypotheses);
        }
    }

    record Make(
            Answer<LocalDate> date,
            CallForm call,
            KnownForm known,
            Report.Because because,
            List<Long> follows)
            implements ReportAct {
        public record CallForm(
                String time, Answer<StaffId> reporter, String spokenTo, List<String> agreements) {
            public CallForm {
                agreements = List.copyOf(agreements);
            }
        }

        public record KnownForm(
                Answer<Boolean> toFamily, Answer<HiddenBecause> ground, String text) {}

        public Make {
            follows = List.copyOf(follows);
        }

        Reason<NoConversation> noConversation() {
            return because.noConversation();
        }

        Reason<NoAnnouncement> noAnnouncement() {
            return because.noAnnouncement();
        }
    }

    record FeedBack(Answer<Long> about, Answer<LocalDate> date, String text, String outcome)
            implements ReportAct {}

    record LookBack(Answer<Long> about, Answer<Improvement> improvement, String text)
            implements ReportAct {}

    /// Information that Veilig Thuis asked for (T6).
    record Inform(Asked asked, String given, String necessaryBecause, String parentsInformed)
            implements ReportAct {
        public record Asked(String by, String verifiedHow, String question) {}
    }

    @Override
    default String name() {
        return switch (this) {
            case Prepare _ -> ReportConduct.PREPARE.form().name();
            case Make _ -> ReportConduct.MAKE.form().name();
            case FeedBack _ -> AfterReport.FEEDBACK.form().name();
            case LookBack _ -> AfterReport.LOOK_BACK.form().name();
            case Inform _ -> AfterReport.INFORM.form().name();
        };
    }
}
