package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.Report.Improvement;
import nl.meldwijzer.protocol.ReportAct.FeedBack;
import nl.meldwijzer.protocol.ReportAct.Inform;
import nl.meldwijzer.protocol.ReportAct.LookBack;

import java.util.List;

/// What follows from a report: feedback, looking back, and information that Veilig Thuis asks for
/// (S167, S168, T6, T10, T11).
final class AfterReport {
    static final Procedure<FeedBack> FEEDBACK =
            Procedure.of(
                    Form.of("report.feedback", Who.COORDINATOR, AfterReport::feedBack)
                            .entry("about", FeedBack::about)
                            .must()
                            .happened("date", FeedBack::date)
                            .must()
                            .text("text", FeedBack::text)
                            .must()
                            .text("outcome", FeedBack::outcome),
                    gates(Target.REPORT.isThere()),
                    List.of(Target.REPORT.isMeant(FeedBack::about)),
                    AfterReport::fedBack);

    static final Procedure<LookBack> LOOK_BACK =
            Procedure.of(
                    Form.of("report.review", Who.COORDINATOR, AfterReport::lookBack)
                            .entry("about", LookBack::about)
                            .must()
                            .choice("improvement", Improvement.values(), LookBack::improvement)
                            .must()
                            .text("text", LookBack::text)
                            .must()
                            .ofSchool(),
                    gates(Target.REPORT.isThere()),
                    List.of(Target.REPORT.isMeant(LookBack::about)),
                    AfterReport::lookedBack);

    static final Procedure<Inform> INFORM =
            Procedure.of(
                    Form.of("information.give", Who.COORDINATOR, AfterReport::inform)
                            .text("asked_by", act -> act.asked().by())
                            .must()
                            .text("verified_how", act -> act.asked().verifiedHow())
                            .must()
                            .text("question", act -> act.asked().question())
                            .must()
                            .text("given", Inform::given)
                            .must()
                            .ofSchool()
                            .text("necessary_because", Inform::necessaryBecause)
                            .must(Code.MINIMAL)
                            .text("parents_informed", Inform::parentsInformed),
                    StandingRules.COORDINATING,
                    List.of(),
                    AfterReport::informed);

    static final List<Procedure<?>> ALL = List.of(FEEDBACK, LOOK_BACK, INFORM);

    private AfterReport() {}

    private static List<Rule<Situation>> gates(Rule<Situation> gate) {
        return StandingRules.all(
                StandingRules.AFTER_SOMETHING, List.of(StandingRules.IB_OR_SUBSTITUTE, gate));
    }

    private static FeedBack feedBack(FieldReader in) {
        return new FeedBack(
                in.entry("about"), in.date("date"), in.typed("text"), in.typed("outcome"));
    }

    private static LookBack lookBack(FieldReader in) {
        return new LookBack(
                in.entry("about"), in.choice("improvement", Improvement.class), in.typed("text"));
    }

    private static Inform inform(FieldReader in) {
        return new Inform(
                new Inform.Asked(
                        in.typed("asked_by"), in.typed("verified_how"), in.typed("question")),
                in.typed("given"),
                in.typed("necessary_because"),
                in.typed("parents_informed"));
    }

    private static Decision.Accepted fedBack(Attempt<FeedBack> attempt) {
        var act = attempt.act();
        long about = value(act.about());
        return Recording.in(attempt.situation())
                .add(
                        new ReportEntry.FedBack(
                                about, value(act.date()), act.text(), act.outcome()),
                        dues -> dues.settle(DueKind.FEEDBACK.about(about)))
                .accepted();
    }

    /// Too little improvement means calling again, as often as it takes (S167, S168).
    private static Decision.Accepted lookedBack(Attempt<LookBack> attempt) {
        var act = attempt.act();
        long about = value(act.about());
        var improvement = value(act.improvement());
        return Recording.in(attempt.situation())
                .add(
                        new ReportEntry.LookedBack(about, improvement, act.text()),
                        dues -> {
                            dues.settle(DueKind.REPORT_REVIEW.about(about));
                            return improvement == Improvement.INSUFFICIENT
                                    ? dues.set(DueKind.VEILIG_THUIS_AGAIN, Dues.IB, Term.P11)
                                    : dues;
                        })
                .accepted();
    }

    private static Decision.Accepted informed(Attempt<Inform> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new ReportEntry.Informed(
                                act.asked(),
                                act.given(),
                                act.necessaryBecause(),
                                act.parentsInformed()))
                .accepted();
    }
}
