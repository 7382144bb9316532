package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.Report.Improvement;

import java.time.LocalDate;
import java.util.List;

/// What was recorded about a report.
public sealed interface ReportEntry extends GroupedEntry {
    /// What the report is made of: facts, and hypotheses that somebody chose to name as such.
    record Prepared(List<Long> facts, List<Long> hypotheses) implements ReportEntry {
        public Prepared {
            facts = List.copyOf(facts);
            hypotheses = List.copyOf(hypotheses);
        }
    }

    record Made(Report report) implements ReportEntry {}

    record FedBack(long about, LocalDate date, String text, String outcome)
            implements ReportEntry {}

    record LookedBack(long about, Improvement improvement, String text) implements ReportEntry {}

    record Informed(
            ReportAct.Inform.Asked asked,
            String given,
            String necessaryBecause,
            String parentsInformed)
            implements ReportEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Prepared _ -> "report.prepared.v1";
            case Made _ -> "report.made.v1";
            case FedBack _ -> "report.fed-back.v1";
            case LookedBack _ -> "report.looked-back.v1";
            case Informed _ -> "information.given.v1";
        };
    }

    /// What Veilig Thuis said stands as it was said.
    @Override
    default boolean speaksForSchool() {
        return switch (this) {
            case FedBack _ -> false;
            case Prepared _, Made _, LookedBack _, Informed _ -> true;
        };
    }
}
