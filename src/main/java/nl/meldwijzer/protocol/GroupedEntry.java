package nl.meldwijzer.protocol;

/// Entries of steps 2 to 5, in the groups of the acts that record them. Most are texts of people in
/// which the school speaks; a group says where that is not so.
public sealed interface GroupedEntry extends Entry
        permits AdviceEntry,
                ConsultationEntry,
                SheetEntry,
                ConsentEntry,
                StepEntry,
                ConversationEntry,
                WeighingEntry,
                HelpEntry,
                AnnouncingEntry,
                ReportEntry,
                ClosingEntry,
                VersionEntry,
                EmployeeEntry,
                HandOverEntry {
    @Override
    default boolean isNote() {
        return true;
    }

    @Override
    default boolean speaksForSchool() {
        return true;
    }
}
