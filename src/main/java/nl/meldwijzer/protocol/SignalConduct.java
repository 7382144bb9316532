package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.SignalCatalogue.Mark;

import nl.meldwijzer.protocol.Act.RecordSignal;
import nl.meldwijzer.protocol.FormRules.Typed;

import java.util.List;

/// How a signal is judged and recorded (S48-S59, S66-S68, S73-S77).
final class SignalConduct {
    static final Conduct<RecordSignal> SIGNAL =
            new Conduct<>(
                    List.of(RouteRules.STEP_PLAN_SEEN_TO_APPLY),
                    List.of(
                            StatementRules.TICK_IS_NOTHING,
                            FormRules.fourFields(RecordSignal::observation, RecordSignal::text),
                            StatementRules.KIND_CHOSEN,
                            StatementRules.SOURCE_NAMED,
                            StatementRules.DIAGNOSIS_QUALIFIED,
                            StatementRules.FIELDS_FIT_KIND,
                            FormRules.happened("date", act -> act.observation().date()),
                            FormRules.happened("source.when", act -> act.support().source().when()),
                            FormRules.happened("diagnosed_on", act -> act.support().diagnosedOn()),
                            FormRules.readable(SignalConduct::texts),
                            ConclusionRules.establishesNothing(
                                    attempt -> speaksForSchool(attempt.act()), RecordSignal::text)),
                    SignalConduct::record);

    private SignalConduct() {}

    private static boolean speaksForSchool(RecordSignal act) {
        return act.kind().optional().filter(Signal.Kind::speaksForSchool).isPresent();
    }

    private static List<Typed> texts(RecordSignal act) {
        var support = act.support();
        return List.of(
                new Typed("text", act.text()),
                new Typed("place", act.observation().place()),
                new Typed("situation", act.observation().situation()),
                new Typed("others_present", act.observation().othersPresent()),
                new Typed("source.who", support.source().who()),
                new Typed("source.function", support.source().function()),
                new Typed("source.how", support.source().how()),
                new Typed("question", support.question()),
                new Typed("diagnosed_by", support.diagnosedBy()),
                new Typed("on_behalf_of", act.aspects().onBehalfOf()));
    }

    private static Decision.Accepted record(Attempt<RecordSignal> attempt) {
        var signal = signal(attempt);
        var at = attempt.situation();
        var recording = reopens(signal) ? Closing.reopening(at) : Recording.in(at);
        return recording
                .add(new Entry.SignalRecorded(signal), dues -> dues(dues, signal))
                .warn(
                        FormRules.isLongAgo(signal.observation().date(), attempt.circumstances()),
                        Warning.LONG_AGO)
                .warn(has(signal, Signal.Flag.DANGER, Mark.EMERGENCY), Warning.DANGER)
                .warn(has(signal, Signal.Flag.DISCLOSURE, Mark.DISCLOSURE), Warning.DISCLOSURE)
                .warn(lacksQuestion(signal), Warning.QUESTION_BLANK)
                .accepted();
    }

    /// Good news is no reason to open what was closed.
    private static boolean reopens(Signal signal) {
        return signal.isOfConcern() || signal.kind() == Signal.Kind.HYPOTHESIS;
    }

    private static Dues dues(Dues dues, Signal signal) {
        dues.askRoute();
        if (signal.kind() == Signal.Kind.HYPOTHESIS) {
            dues.followHypothesis(dues.recorder());
        }
        if (signal.isOfConcern()) {
            dues.consultIb().asksForReportAfterAll();
        }
        if (isUrgent(signal)) {
            dues.callVeiligThuis();
        }
        return dues;
    }

    private static boolean isUrgent(Signal signal) {
        return signal.aspects().flags().contains(Signal.Flag.FGM)
                || has(signal, Signal.Flag.HONOUR, Mark.URGENT);
    }

    private static boolean has(Signal signal, Signal.Flag flag, Mark mark) {
        return signal.aspects().flags().contains(flag)
                || signal.catalogue().items().stream()
                        .flatMap(id -> SignalCatalogue.item(id).stream())
                        .anyMatch(item -> item.marks().contains(mark));
    }

    private static boolean lacksQuestion(Signal signal) {
        return signal.statement() instanceof Signal.Statement.ChildsWords(var question)
                && Text.isBlank(question);
    }

    private static Signal signal(Attempt<RecordSignal> attempt) {
        var act = attempt.act();
        return new Signal(
                statement(attempt),
                act.text(),
                Complete.observation(act.observation()),
                act.aspects(),
                new Signal.Catalogued(SignalCatalogue.VERSION, act.support().catalogue()));
    }

    private static Signal.Statement statement(Attempt<RecordSignal> attempt) {
        var support = attempt.act().support();
        return switch (Complete.value(attempt.act().kind())) {
            case FACT -> new Signal.Statement.Fact();
            case HYPOTHESIS -> new Signal.Statement.Hypothesis();
            case THIRD_PARTY -> new Signal.Statement.ThirdParty(Complete.source(support.source()));
            case CHILDS_WORDS -> new Signal.Statement.ChildsWords(support.question());
            case DIAGNOSIS ->
                    StatementRules.isOwnDiagnosis(attempt)
                            ? new Signal.Statement.OwnDiagnosis()
                            : new Signal.Statement.ReportedDiagnosis(
                                    support.diagnosedBy(),
                                    Complete.value(support.diagnosedByFunction()),
                                    support.diagnosedOn(),
                                    Complete.source(support.source()));
        };
    }
}
