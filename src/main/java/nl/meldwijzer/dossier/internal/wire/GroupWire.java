package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.AdviceEntry;
import nl.meldwijzer.protocol.AnnouncingEntry;
import nl.meldwijzer.protocol.ClosingEntry;
import nl.meldwijzer.protocol.ConsentEntry;
import nl.meldwijzer.protocol.ConsultationEntry;
import nl.meldwijzer.protocol.ConversationEntry;
import nl.meldwijzer.protocol.EmployeeEntry;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.GroupedEntry;
import nl.meldwijzer.protocol.HandOverEntry;
import nl.meldwijzer.protocol.HelpEntry;
import nl.meldwijzer.protocol.ReportEntry;
import nl.meldwijzer.protocol.SheetEntry;
import nl.meldwijzer.protocol.StepEntry;
import nl.meldwijzer.protocol.VersionEntry;
import nl.meldwijzer.protocol.WeighingEntry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads and writes the entries of all groups, each in a file of its own.
final class GroupWire {
    static final Map<String, Function<In, Entry>> READERS =
            readers(
                    List.of(
                            AdviceWire.READERS,
                            ConsultationWire.READERS,
                            SheetWire.READERS,
                            ConsentWire.READERS,
                            ConversationWire.READERS,
                            StepWire.READERS,
                            WeighingWire.READERS,
                            HelpWire.READERS,
                            AnnouncingWire.READERS,
                            ReportWire.READERS,
                            ClosingWire.READERS,
                            VersionWire.READERS,
                            EmployeeWire.READERS,
                            HandOverWire.READERS));

    private GroupWire() {}

    static void write(Out out, GroupedEntry entry) {
        switch (entry) {
            case AdviceEntry advice -> AdviceWire.write(out, advice);
            case WeighingEntry weighing -> WeighingWire.write(out, weighing);
            case HelpEntry help -> HelpWire.write(out, help);
            case AnnouncingEntry announcing -> AnnouncingWire.write(out, announcing);
            case ReportEntry report -> ReportWire.write(out, report);
            case ClosingEntry closing -> ClosingWire.write(out, closing);
            case VersionEntry version -> VersionWire.write(out, version);
            case HandOverEntry handing -> HandOverWire.write(out, handing);
            case EmployeeEntry employee -> EmployeeWire.write(out, employee);
            case ConsultationEntry consultation -> ConsultationWire.write(out, consultation);
            case SheetEntry sheet -> SheetWire.write(out, sheet);
            case ConsentEntry consent -> ConsentWire.write(out, consent);
            case ConversationEntry conversation -> ConversationWire.write(out, conversation);
            case StepEntry step -> StepWire.write(out, step);
        }
    }

    private static Map<String, Function<In, Entry>> readers(
            List<Map<String, Function<In, Entry>>> groups) {
        var all = new HashMap<String, Function<In, Entry>>();
        groups.forEach(all::putAll);
        return Map.copyOf(all);
    }
}
