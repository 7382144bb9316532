package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.AdviceEntry;
import nl.meldwijzer.protocol.AnnouncingEntry;
import nl.meldwijzer.protocol.ClosingEntry;
import nl.meldwijzer.protocol.ConsentEntry;
import nl.meldwijzer.protocol.ConsultationEntry;
import nl.meldwijzer.protocol.ConversationEntry;
import nl.meldwijzer.protocol.EmployeeEntry;
import nl.meldwijzer.protocol.GroupedEntry;
import nl.meldwijzer.protocol.HandOverEntry;
import nl.meldwijzer.protocol.HelpEntry;
import nl.meldwijzer.protocol.ReportEntry;
import nl.meldwijzer.protocol.SheetEntry;
import nl.meldwijzer.protocol.StepEntry;
import nl.meldwijzer.protocol.VersionEntry;
import nl.meldwijzer.protocol.WeighingEntry;

/// Puts the entries of groups into words, each group in a file of its own.
final class GroupedWords {
    private GroupedWords() {}

    static Told tell(GroupedEntry entry, Rows rows) {
        return switch (entry) {
            case AdviceEntry advice -> AdviceWords.tell(advice, rows);
            case ConsultationEntry consultation -> ConsultationWords.tell(consultation, rows);
            case SheetEntry sheet -> SheetWords.tell(sheet, rows);
            case ConsentEntry consent -> ConsentWords.tell(consent, rows);
            case ConversationEntry conversation -> ConversationWords.tell(conversation, rows);
            case StepEntry step -> StepWords.tell(step, rows);
            case WeighingEntry weighing -> WeighingWords.tell(weighing, rows);
            case HelpEntry help -> HelpWords.tell(help, rows);
            case AnnouncingEntry announcing -> ReportWords.tell(announcing, rows);
            case ReportEntry report -> ReportWords.tell(report, rows);
            case HandOverEntry handing -> HandOverWords.tell(handing, rows);
            case EmployeeEntry employee -> EmployeeWords.tell(employee, rows);
            case ClosingEntry closing -> ClosingWords.tell(closing, rows);
            case VersionEntry version -> MoveWords.tell(version, rows);
        };
    }
}
