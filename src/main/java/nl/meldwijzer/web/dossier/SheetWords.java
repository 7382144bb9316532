package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.SheetEntry;
import nl.meldwijzer.protocol.SheetEntry.Made;

/// Puts consultation sheets without names into words.
final class SheetWords {
    private SheetWords() {}

    static Told tell(SheetEntry entry, Rows rows) {
        return switch (entry) {
            case Made(var forum, var question, var text, var noNameBecause) ->
                    Told.step(
                            text,
                            rows.option("forum", forum)
                                    .add("web.entry.question", question)
                                    .add("web.entry.no_name_because", noNameBecause));
        };
    }
}
