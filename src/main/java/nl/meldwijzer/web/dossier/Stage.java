package nl.meldwijzer.web.dossier;

import nl.meldwijzer.governance.CodeStep;
import nl.meldwijzer.protocol.Progress;
import nl.meldwijzer.protocol.Progress.Where;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Where an act belongs: to one of the steps, to every moment, or to what is around a dossier. Its
/// acts stand in the order in which they help most. An act that is not named here goes with the
/// others of its thing, and at the end with what is around the dossier.
enum Stage {
    ALWAYS("emergency.note", "advice.ask", "signal.record", "contact.record"),
    SIGNALS("suspicion.set", "route.choose", "hypothesis.settle"),
    CONSULTING(
            "consult.ib",
            "outcome.share",
            "advice.not-needed",
            "consult.colleague",
            "consult.external",
            "sheet.make",
            "consent.ask",
            "consent.answer",
            "consent.withdraw",
            "agenda.place",
            "intake.record",
            "vir.consider",
            "family.link"),
    CONVERSATION(
            "conversation.plan",
            "conversation.record",
            "child.hear",
            "conversation.attempt",
            "conversation.sign",
            "contact.withhold",
            "contact.allow"),
    WEIGHING("weighing.record"),
    DECIDING("decision.take", "decision.propose", "decision.check-safety", "not-report.decide"),
    HELP(
            "help.plan",
            "referral.make",
            "referral.arrival",
            "effect.evaluate",
            "plan.make",
            "plan.review",
            "class.agree"),
    REPORT(
            "report.announce",
            "objection.record",
            "objection.weigh",
            "report.waive-conversation",
            "report.waive-announcement",
            "report.prepare",
            "report.record",
            "report.feedback",
            "report.review",
            "information.give"),
    AROUND("dossier.close", "dossier.reopen", "team.add", "team.remove", "person.exclude");

    private static final String COMPLETE = "step.complete";
    private static final List<Stage> STEPS = List.of(SIGNALS, CONSULTING, CONVERSATION);

    @SuppressWarnings("ImmutableEnumChecker") // of List.of: it cannot change
    private final List<String> acts;

    Stage(String... acts) {
        this.acts = List.of(acts);
    }

    /// Where an act belongs. Completing a step belongs to the step that can be completed.
    static Stage of(String act, Progress progress) {
        return act.equals(COMPLETE) ? STEPS.get(progress.toComplete() - 1) : of(act);
    }

    static Stage of(String act) {
        return with(act::equals)
                .or(() -> with(one -> thing(one).equals(thing(act))))
                .orElse(AROUND);
    }

    private static Optional<Stage> with(Predicate<String> named) {
        return Arrays.stream(values())
                .filter(stage -> stage.acts.stream().anyMatch(named))
                .findFirst();
    }

    private static String thing(String act) {
        return act.substring(0, act.indexOf('.'));
    }

    /// The stages where we are. Nothing once a dossier is closed but what is around it.
    static Set<Stage> here(Progress progress) {
        return switch (progress.where()) {
            case Where.In(int step) -> inStep(step, progress);
            case Where.BackToWeighing _ -> Set.of(WEIGHING);
            case Where.Closed _ -> Set.of(AROUND);
        };
    }

    private static Set<Stage> inStep(int step, Progress progress) {
        return switch (step) {
            case 1, 2, 3 -> Set.of(STEPS.get(step - 1));
            case 4 -> Set.of(WEIGHING);
            default -> deciding(progress);
        };
    }

    /// Once decided, the branches that were chosen come first.
    private static Set<Stage> deciding(Progress progress) {
        var help = isWalked(progress.branches().help());
        var report = isWalked(progress.branches().report());
        if (help) {
            return report ? Set.of(HELP, REPORT) : Set.of(HELP);
        }
        return report ? Set.of(REPORT) : Set.of(DECIDING, AROUND);
    }

    private static boolean isWalked(Progress.Branch branch) {
        return switch (branch) {
            case DECIDED, UNDER_WAY, DONE, FAILED -> true;
            case OPEN, DECLINED -> false;
        };
    }

    /// The steps of the code to which it belongs.
    List<CodeStep> steps() {
        return switch (this) {
            case SIGNALS -> List.of(CodeStep.SIGNALS);
            case CONSULTING -> List.of(CodeStep.CONSULTING);
            case CONVERSATION -> List.of(CodeStep.CONVERSATION);
            case WEIGHING -> List.of(CodeStep.WEIGHING);
            case DECIDING -> List.of(CodeStep.HELP, CodeStep.REPORT);
            case HELP -> List.of(CodeStep.HELP);
            case REPORT -> List.of(CodeStep.REPORT);
            case ALWAYS, AROUND -> List.of();
        };
    }

    /// Its place among the acts of its stage; completing a step comes first when it can be done.
    static int place(String act) {
        if (act.equals(COMPLETE)) {
            return -1;
        }
        var acts = of(act).acts;
        int at = acts.indexOf(act);
        return at < 0 ? acts.size() : at;
    }

    /// The key of its name.
    String key() {
        return "web.stage." + name().toLowerCase(Locale.ROOT);
    }
}
