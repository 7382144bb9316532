package nl.meldwijzer.protocol;

import java.util.Arrays;
import java.util.Optional;

/// The kinds of due item, each with the act that settles it.
public enum DueKind {
    ROUTE("route.choose", "route.choose"),
    HYPOTHESIS("hypothesis.follow-up", "hypothesis.settle"),
    CONSULT_IB("consult.ib", "consult.ib"),
    ADVICE("advice.ask", "advice.ask"),
    VEILIG_THUIS("contact.veilig-thuis", "contact.record"),
    VEILIG_THUIS_OFFICER("contact.veilig-thuis-officer", "contact.record"),
    OUTCOME_SHARE("outcome.share", "outcome.share"),
    CONSENT_REPAIR("consent.repair", "consent.answer"),
    INDEX_INFORM("vir.inform", "vir.consider"),
    PARENT_INFORM("parent.inform", "conversation.record"),
    PARENT_CONVERSATION("parent.conversation", "conversation.record"),
    CONVERSATION_HELD("conversation.record", "conversation.record"),
    SIGNATURE("conversation.sign", "conversation.sign"),
    WEIGHING("weighing.record", "weighing.record"),
    ADVICE_COMPLETE("advice.complete", "note.follow-up"),
    EMERGENCY("emergency.complete", "note.follow-up"),
    INSPECTOR("employee.consult-inspector", "employee.consult-inspector"),
    INFORM("employee.inform", "employee.inform"),
    COMPLAINT("employee.complaint", "employee.complaint"),
    DIRECTOR("employee.director", "note.follow-up"),
    ACCESS("access.review", "note.follow-up"),
    DECIDE("decision.take", "decision.take"),
    SAFETY("decision.check-safety", "decision.check-safety"),
    REPORT("report.record", "report.record"),
    REPORT_AFTER_ALL("report.after-all", "decision.take"),
    HELP("help.plan", "help.plan"),
    ARRIVAL("referral.arrival", "referral.arrival"),
    PLAN_TOLD("plan.discuss", "note.follow-up"),
    PLAN_INTERIM("plan.interim", "plan.review"),
    PLAN_FINAL("plan.final", "plan.review"),
    EFFECT("effect.evaluate", "effect.evaluate"),
    OBJECTION("objection.weigh", "objection.weigh"),
    REPORT_TELL("report.tell", "report.announce"),
    REPORT_COMPLETE("report.complete", "note.follow-up"),
    AGREEMENTS("report.agreements", "note.follow-up"),
    AGREED("report.agreed", "note.follow-up"),
    FEEDBACK("report.feedback", "report.feedback"),
    REPORT_REVIEW("report.review", "report.review"),
    VEILIG_THUIS_AGAIN("report.call-again", "advice.ask");

    private final String what;
    private final String settledBy;

    DueKind(String what, String settledBy) {
        this.what = what;
        this.settledBy = settledBy;
    }

    /// The frozen name in rows, scenarios and [DueKey].
    public String what() {
        return what;
    }

    /// The act that settles it.
    public String settledBy() {
        return settledBy;
    }

    /// The key of its name on screen.
    public String key() {
        return "protocol.due." + what;
    }

    DueKey about(long entry) {
        return new DueKey(what, entry);
    }

    DueKey about(long entry, Involved whom) {
        return new DueKey(what, entry, Answer.of(whom));
    }

    boolean isKindOf(DueItem item) {
        return item.key().what().equals(what);
    }

    /// The kind with this frozen name.
    public static Optional<DueKind> of(String what) {
        return Arrays.stream(values()).filter(kind -> kind.what.equals(what)).findFirst();
    }
}
