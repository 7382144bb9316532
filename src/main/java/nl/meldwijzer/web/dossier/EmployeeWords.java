package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.EmployeeEntry;

/// Puts what is done on the employee route into words.
final class EmployeeWords {
    private EmployeeWords() {}

    static Told tell(EmployeeEntry entry, Rows rows) {
        return switch (entry) {
            case EmployeeEntry.InspectorConsulted(var date, var text, var outcome) ->
                    Told.on(date, text, rows.option("outcome", outcome));
            case EmployeeEntry.Informed(var date, var text, var outcome) ->
                    Told.on(date, text, rows.add("web.entry.outcome", outcome));
            case EmployeeEntry.Complained(var date, var text, var outcome) ->
                    Told.on(date, text, rows.add("web.entry.outcome", outcome));
            case EmployeeEntry.Converted(var involved, var nature, var text) ->
                    Told.step(
                            text,
                            rows.add(
                                            "web.entry.person",
                                            involved.person()
                                                    .optional()
                                                    .map(rows.names()::of)
                                                    .orElse(""))
                                    .add("web.entry.person", involved.personName())
                                    .add(
                                            "web.entry.director-party",
                                            involved.directorIsParty() ? rows.text("web.yes") : "")
                                    .option("nature", nature));
        };
    }
}
