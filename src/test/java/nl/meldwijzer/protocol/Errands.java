package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.SchoolFunction;

import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/// Goes on from a dossier as people would: does an act, and first what it waits for, each by
/// somebody who may. Nothing is put into the dossier that was not accepted.
final class Errands {
    private static final int DEEPEST = 6;
    private static final int TRIES = 40;
    static final Set<SchoolFunction> ALL =
            Set.of(
                    SchoolFunction.INTERNAL_COORDINATOR,
                    SchoolFunction.ATTENTION_OFFICER,
                    SchoolFunction.DIRECTOR);

    /// Two people whom no random act is about.
    private static final Cast DOER = new Cast(91, ALL, Set.of(Relation.TEAM));

    private static final Cast OTHER = new Cast(92, ALL, Set.of(Relation.TEAM));

    /// The act that records each thing that has to be there first.
    private static final Map<Missing.What, String> FIRST =
            Map.of(
                    Missing.What.SIGNAL, "signal.record",
                    Missing.What.WEIGHING, "weighing.record",
                    Missing.What.FRAMEWORK_ANSWERS, "weighing.record",
                    Missing.What.NOT_REPORT_DECISION, "not-report.decide",
                    Missing.What.REPORT_OR_DECISION, "not-report.decide",
                    Missing.What.SAFETY_CHECK, "decision.check-safety",
                    Missing.What.HELP_DECISION, "decision.take",
                    Missing.What.CLOSING, "dossier.close",
                    Missing.What.REOPENING, "dossier.reopen");

    private final Attempted.When when;
    private final BiFunction<Attempted, Decision.Accepted, Dossier> growing;
    private Dossier dossier;
    private int done;

    /// @param growing makes the next dossier of what was accepted
    Errands(
            Dossier dossier,
            Attempted.When when,
            BiFunction<Attempted, Decision.Accepted, Dossier> growing) {
        this.dossier = dossier;
        this.when = when;
        this.growing = growing;
    }

    Dossier dossier() {
        return dossier;
    }

    /// How many acts were done.
    int done() {
        return done;
    }

    /// Does an act in the end.
    boolean reach(String act) {
        return reach(act, Fields.none(), DEEPEST);
    }

    private boolean reach(String act, Fields known, int depth) {
        for (int tries = 0; tries < TRIES && depth > 0; tries++) {
            var attempt = filled(act, known);
            switch (attempt.decide()) {
                case Decision.Accepted yes -> {
                    dossier = growing.apply(attempt, yes);
                    done++;
                    return true;
                }
                case Decision.Refused(var refusal) -> {
                    if (!doFirst(refusal.missing().getFirst(), depth - 1)) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /// The act with all its fields, as long as filling them in changes no dossier.
    private Attempted filled(String act, Fields known) {
        var who = act.equals("decision.check-safety") ? OTHER : DOER;
        var full = new Attempted(dossier, act, Fields.none(), who, when).complete();
        var fields = usual(act, full.dossier() == dossier ? full.fields() : Fields.none());
        for (var field : known.values().entrySet()) {
            fields = fields.with(field.getKey(), field.getValue().toArray(String[]::new));
        }
        var attempt = new Attempted(dossier, act, fields, who, when);
        return attempt.decide() instanceof Decision.Refused(var refusal)
                ? attempt.supply(refusal.missing().stream().filter(Errands::isFilledIn).toList())
                : attempt;
    }

    private Fields usual(String act, Fields fields) {
        return switch (act) {
            case "advice.ask" -> fields.with("advice", "Praat met de ouders.");
            case "route.choose" -> fields.with("route", "home");
            case "signal.record" -> fields.with("kind", "fact");
            case "conversation.record" ->
                    fields.with("type", "step3").with("reaction", "Zij schrok.");
            case "decision.take" ->
                    fields.with("report", "yes").with("help", "yes").with("protection", "doubt");
            case "report.record" ->
                    fields.with("emergency", "yes").with("agreements", "wij bellen maandag");
            case "report.review" -> fields.with("improvement", "sufficient");
            case "effect.evaluate" -> fields.with("q5", "yes").with("monitoring", "Marit");
            case "hypothesis.settle" -> fields.with("outcome", "refuted");
            case "help.plan" ->
                    fields.with("case_manager", "Lotte").with("measurable_result", "rust");
            case "contact.record" -> fields.with("party", "veilig_thuis");
            case "weighing.record" -> answered(fields);
            default -> fields;
        };
    }

    /// Answers on which the framework says something, where there is one.
    private Fields answered(Fields fields) {
        return when.version().leftOut().contains("without-framework")
                ? fields.with("answers.q0.answer", "no")
                        .with("answers.q1.answer", "yes")
                        .with("answers.q2.answer", "yes")
                : fields;
    }

    private static boolean isFilledIn(Missing missing) {
        return missing instanceof Missing.Field
                || missing instanceof Missing.Ground
                || missing instanceof Missing.Addressed;
    }

    private boolean doFirst(Missing missing, int depth) {
        return switch (missing) {
            case Missing.Settled(_, var hypothesis) ->
                    about("hypothesis.settle", hypothesis, depth);
            case Missing.ObjectionWeighed(_, var objection) ->
                    about("objection.weigh", objection, depth);
            case Missing.Earlier(_, var what) ->
                    reach(FIRST.getOrDefault(what, "signal.record"), Fields.none(), depth);
            case Missing.AdviceAsked _ -> reach("advice.ask", Fields.none(), depth);
            case Missing.RouteNotEmployee _, Missing.RouteAnswered _ ->
                    reach("route.choose", Fields.none(), depth);
            case Missing.FirstEntry _, Missing.SignalThere _ ->
                    reach("signal.record", Fields.none(), depth);
            case Missing.IbConsulted _ -> reach("consult.ib", Fields.none(), depth);
            case Missing.AdviceChecked _ -> reach("advice.not-needed", Fields.none(), depth);
            case Missing.ChildHeard _ -> reach("child.hear", Fields.none(), depth);
            case Missing.HypothesisLookedAt(_, var hypothesis) ->
                    about("hypothesis.settle", hypothesis, depth);
            case Missing.ParentHeard(_, var parent) ->
                    to("conversation.record", "with", new Involved.Parent(known(parent)), depth);
            case Missing.Told(_, var person) -> to("report.announce", "to", person, depth);
            case Missing.DueSettled(_, var due) -> settle(due, depth);
            case Missing _ -> false;
        };
    }

    private static ParentId known(Answer<ParentId> parent) {
        return parent.optional().orElse(Cast.ESTHER);
    }

    private boolean to(String act, String field, Involved person, int depth) {
        return reach(act, Fields.none().with(field, person.wireName()), depth);
    }

    private boolean about(String act, long number, int depth) {
        return reach(act, Fields.none().with("about", Long.toString(number)), depth);
    }

    private boolean settle(DueKey due, int depth) {
        var act = DueKind.of(due.what()).orElseThrow().settledBy();
        var spec = Vocabulary.act(act);
        assertThat(spec).as("the act that settles " + due.what()).isPresent();
        var fields = Fields.none();
        for (var field : spec.orElseThrow().fields()) {
            if (field.type() == FieldSpec.Type.ENTRY) {
                fields = fields.with(field.name(), Long.toString(aboutOf(act, due)));
            } else if (field.type() == FieldSpec.Type.INVOLVED) {
                fields = due.whom().optional().isEmpty() ? fields : whom(fields, field, due);
            }
        }
        return reach(act, fields, depth);
    }

    private static Fields whom(Fields fields, FieldSpec field, DueKey due) {
        return fields.with(field.name(), due.whom().optional().orElseThrow().wireName());
    }

    /// A due evaluation may be about an earlier evaluation of the help that is meant.
    private long aboutOf(String act, DueKey due) {
        return act.equals("effect.evaluate")
                ? dossier.entry(due.about())
                        .filter(one -> one.entry() instanceof HelpEntry.Evaluated)
                        .map(one -> ((HelpEntry.Evaluated) one.entry()).about())
                        .orElse(due.about())
                : due.about();
    }
}
