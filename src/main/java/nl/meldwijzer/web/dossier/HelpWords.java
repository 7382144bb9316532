package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.Help;
import nl.meldwijzer.protocol.HelpEntry;

import java.util.List;

/// Puts help into words.
final class HelpWords {
    private HelpWords() {}

    static Told tell(HelpEntry entry, Rows rows) {
        return switch (entry) {
            case HelpEntry.Planned(var help) -> planned(help, rows);
            case HelpEntry.Referred(var organisation, var whom, var agreements) ->
                    Told.step(
                            agreements,
                            rows.add("web.entry.organisation", organisation)
                                    .add("web.entry.for", rows.names().all(whom)));
            case HelpEntry.Arrived(var about, var whom, var arrived, var newDate) ->
                    Told.step(
                            "",
                            rows.about(about)
                                    .add("web.entry.for", rows.names().of(whom))
                                    .option("arrived", arrived)
                                    .day("web.entry.new_date", newDate));
            case HelpEntry.PlanMade(var plan) -> support(plan, rows);
            case HelpEntry.PlanReviewed(var about, var moment, var told, var result) ->
                    Told.step(
                            result,
                            rows.about(about)
                                    .option("moment", moment)
                                    .add("web.entry.discussed_with", rows.names().all(told)));
            case HelpEntry.AgreedInClass(var text, var sharedWith) ->
                    Told.step(
                            text,
                            rows.add("web.entry.shared_with", rows.names().staff(sharedWith)));
            case HelpEntry.Evaluated(var about, var works, var reason, var newTerm, var watch) ->
                    Told.step(
                            reason,
                            rows.about(about)
                                    .options("q5", List.of(works))
                                    .day("web.entry.new_term", newTerm)
                                    .add("web.entry.monitoring", watch));
        };
    }

    private static Told planned(Help.Planned help, Rows rows) {
        return Told.step(
                String.join("\n", help.actions()),
                rows.add("web.entry.owner", rows.names().of(help.charge().owner()))
                        .on("web.entry.done_by", help.charge().by())
                        .add("web.entry.case_manager", help.charge().caseManager())
                        .on("web.entry.term", help.term())
                        .add("web.entry.measurable_result", help.result()));
    }

    private static Told support(Help.Support plan, Rows rows) {
        return Told.step(
                plan.goals(),
                rows.add("web.entry.actions", String.join("\n", plan.actions()))
                        .add("web.entry.owner", rows.names().of(plan.owner()))
                        .on("web.entry.interim_on", plan.reviews().interim())
                        .on("web.entry.final_on", plan.reviews().last())
                        .add("web.entry.discussed_with", rows.names().all(plan.told())));
    }
}
