package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.ClosingEntry;

/// Puts the end of a dossier, and its new beginning, into words.
final class ClosingWords {
    private ClosingWords() {}

    static Told tell(ClosingEntry entry, Rows rows) {
        return switch (entry) {
            case ClosingEntry.Closed(var ground, var text, var addresses) ->
                    Told.step(
                            text,
                            rows.option("ground", ground)
                                    .numbers("web.entry.addresses", addresses));
            case ClosingEntry.Reopened(var reason) ->
                    Told.step(
                            reason.isBlank() ? rows.text("web.entry.reopened.by-signal") : reason,
                            rows);
        };
    }
}
