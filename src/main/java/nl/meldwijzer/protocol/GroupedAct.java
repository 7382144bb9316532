package nl.meldwijzer.protocol;

/// Acts of steps 2 to 5, in groups: each group is a file with its records, and a [Procedure] for
/// each of them in the conduct beside it (decision 0035).
public sealed interface GroupedAct extends Act
        permits AdviceAct,
                ConsultationAct,
                SheetAct,
                ConsentAct,
                StepAct,
                ConversationAct,
                WeighingAct,
                HelpAct,
                AnnouncingAct,
                ReportAct,
                ClosingAct,
                VersionAct,
                EmployeeAct,
                HandOverAct {}
