package nl.meldwijzer.protocol;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every group of acts, in the order in which they are shown.
final class Groups {
    private static final List<Procedure<?>> ALL =
            Stream.of(
                            AdviceConduct.ALL,
                            ConsultationConduct.ALL,
                            SheetConduct.ALL,
                            ConsentConduct.ALL,
                            ConversationConduct.ALL,
                            StepsConduct.ALL,
                            WeighingConduct.ALL,
                            HelpConduct.ALL,
                            AnnouncingConduct.ALL,
                            ReportConduct.ALL,
                            ClosingConduct.ALL,
                            VersionConduct.ALL,
                            EmployeeConduct.ALL,
                            HandOverConduct.ALL)
                    .<Procedure<?>>flatMap(List::stream)
                    .toList();

    static final Map<String, Procedure<?>> BY_NAME =
            ALL.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    procedure -> procedure.form().name(), Function.identity()));

    private Groups() {}

    static List<ActSpec> specs() {
        return ALL.stream().map(Procedure::spec).toList();
    }

    static Decision decide(GroupedAct act, Situation at) {
        return switch (act) {
            case AdviceAct advice -> AdviceConduct.decide(advice, at);
            case WeighingAct weighing -> WeighingConduct.decide(weighing, at);
            case HelpAct help -> HelpConduct.decide(help, at);
            case AnnouncingAct announcing -> AnnouncingConduct.decide(announcing, at);
            case ReportAct report -> ReportConduct.decide(report, at);
            case ClosingAct closing -> ClosingConduct.decide(closing, at);
            case VersionAct version -> VersionConduct.decide(version, at);
            case HandOverAct handing -> HandOverConduct.decide(handing, at);
            case EmployeeAct employee -> EmployeeConduct.decide(employee, at);
            case ConsultationAct consultation -> ConsultationConduct.decide(consultation, at);
            case SheetAct sheet -> SheetConduct.decide(sheet, at);
            case ConsentAct consent -> ConsentConduct.decide(consent, at);
            case ConversationAct conversation -> ConversationConduct.decide(conversation, at);
            case StepAct step -> StepsConduct.decide(step, at);
        };
    }
}
