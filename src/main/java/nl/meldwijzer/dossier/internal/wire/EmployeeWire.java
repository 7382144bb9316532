package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.EmployeeEntry;
import nl.meldwijzer.protocol.EmployeeReport;
import nl.meldwijzer.protocol.Entry;

import java.util.Map;
import java.util.function.Function;

/// What is done on the employee route, as it stands in the log.
final class EmployeeWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "employee.inspector-consulted.v1",
                    in ->
                            new EmployeeEntry.InspectorConsulted(
                                    in.day("date"),
                                    in.text("text"),
                                    in.word("outcome", Words.of(EmployeeEntry.View.values()))),
                    "employee.informed.v1",
                    in ->
                            new EmployeeEntry.Informed(
                                    in.day("date"), in.text("text"), in.text("outcome")),
                    "employee.complained.v1",
                    in ->
                            new EmployeeEntry.Complained(
                                    in.day("date"), in.text("text"), in.text("outcome")),
                    "dossier.converted.v1",
                    EmployeeWire::converted);

    private EmployeeWire() {}

    static void write(Out out, EmployeeEntry entry) {
        switch (entry) {
            case EmployeeEntry.InspectorConsulted(var date, var text, var outcome) ->
                    out.day("date", date).text("text", text).text("outcome", outcome.wireName());
            case EmployeeEntry.Informed(var date, var text, var outcome) ->
                    out.day("date", date).text("text", text).text("outcome", outcome);
            case EmployeeEntry.Complained(var date, var text, var outcome) ->
                    out.day("date", date).text("text", text).text("outcome", outcome);
            case EmployeeEntry.Converted(var involved, var nature, var text) -> {
                Parts.accused(out, involved);
                out.text("nature", nature.wireName()).text("text", text);
            }
        }
    }

    private static Entry converted(In in) {
        return new EmployeeEntry.Converted(
                Parts.accused(in),
                in.word("nature", Words.of(EmployeeReport.Offence.values())),
                in.text("text"));
    }
}
