package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.Help;
import nl.meldwijzer.protocol.HelpEntry;
import nl.meldwijzer.protocol.Involved;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Help as it stands in the log.
final class HelpWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "help.planned.v1",
                    in -> new HelpEntry.Planned(planned(in)),
                    "referral.made.v1",
                    in ->
                            new HelpEntry.Referred(
                                    in.text("organisation"),
                                    involved(in, "for"),
                                    in.text("agreements_made")),
                    "referral.arrived.v1",
                    HelpWire::arrived,
                    "plan.made.v1",
                    in -> new HelpEntry.PlanMade(support(in)),
                    "plan.reviewed.v1",
                    HelpWire::reviewed,
                    "class.agreed.v1",
                    in ->
                            new HelpEntry.AgreedInClass(
                                    in.text("text"),
                                    in.texts("shared_with").stream().map(Parts::id).toList()),
                    "effect.evaluated.v1",
                    HelpWire::evaluated);

    private HelpWire() {}

    static void write(Out out, HelpEntry entry) {
        switch (entry) {
            case HelpEntry.Planned(var help) -> planned(out, help);
            case HelpEntry.Referred(var organisation, var whom, var agreements) ->
                    out.text("organisation", organisation)
                            .texts("for", words(whom))
                            .text("agreements_made", agreements);
            case HelpEntry.Arrived(var about, var whom, var arrived, var newDate) -> {
                out.number("about", about)
                        .text("for", whom.wireName())
                        .text("arrived", arrived.wireName());
                newDate.optional().ifPresent(day -> out.day("new_date", day));
            }
            case HelpEntry.PlanMade(var plan) -> support(out, plan);
            case HelpEntry.PlanReviewed(var about, var moment, var told, var result) ->
                    out.number("about", about)
                            .text("moment", moment.wireName())
                            .texts("discussed_with", words(told))
                            .text("result", result);
            case HelpEntry.AgreedInClass(var text, var sharedWith) ->
                    out.text("text", text)
                            .texts("shared_with", sharedWith.stream().map(StaffId::value).toList());
            case HelpEntry.Evaluated evaluated -> evaluated(out, evaluated);
        }
    }

    private static void planned(Out out, Help.Planned help) {
        out.texts("actions", help.actions())
                .text("owner", help.charge().owner().value())
                .day("by", help.charge().by())
                .text("case_manager", help.charge().caseManager())
                .day("term", help.term())
                .text("measurable_result", help.result());
    }

    private static Help.Planned planned(In in) {
        return new Help.Planned(
                in.texts("actions"),
                new Help.Charge(Parts.staff(in, "owner"), in.day("by"), in.text("case_manager")),
                in.day("term"),
                in.text("measurable_result"));
    }

    private static Entry arrived(In in) {
        return new HelpEntry.Arrived(
                in.number("about"),
                Parts.involved(in.text("for")),
                in.word("arrived", Words.of(Help.Arrival.values())),
                in.maybe("new_date", in::day));
    }

    private static void support(Out out, Help.Support plan) {
        out.text("goals", plan.goals())
                .texts("actions", plan.actions())
                .text("owner", plan.owner().value())
                .day("interim_on", plan.reviews().interim())
                .day("final_on", plan.reviews().last())
                .texts("discussed_with", words(plan.told()));
    }

    private static Help.Support support(In in) {
        return new Help.Support(
                in.text("goals"),
                in.texts("actions"),
                Parts.staff(in, "owner"),
                new Help.Reviews(in.day("interim_on"), in.day("final_on")),
                involved(in, "discussed_with"));
    }

    private static Entry reviewed(In in) {
        return new HelpEntry.PlanReviewed(
                in.number("about"),
                in.word("moment", Words.of(Help.Moment.values())),
                involved(in, "discussed_with"),
                in.text("result"));
    }

    private static void evaluated(Out out, HelpEntry.Evaluated evaluated) {
        out.number("about", evaluated.about())
                .text("q5", evaluated.works().wireName())
                .text("reason", evaluated.reason());
        evaluated.newTerm().optional().ifPresent(day -> out.day("new_term", day));
        out.text("monitoring", evaluated.monitoring());
    }

    private static Entry evaluated(In in) {
        return new HelpEntry.Evaluated(
                in.number("about"),
                in.word("q5", Words.of(Question.Q5.replies().toArray(Reply[]::new))),
                in.text("reason"),
                in.maybe("new_term", in::day),
                in.text("monitoring"));
    }

    private static List<String> words(List<Involved> people) {
        return people.stream().map(Involved::wireName).toList();
    }

    private static List<Involved> involved(In in, String name) {
        return in.texts(name).stream().map(Parts::involved).toList();
    }
}
