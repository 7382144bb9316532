package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.HandOverEntry;

/// Puts what went to another school into words.
final class HandOverWords {
    private HandOverWords() {}

    static Told tell(HandOverEntry entry, Rows rows) {
        return switch (entry) {
            case HandOverEntry.Given(var to, var ground, var what) ->
                    Told.step(
                            String.join("\n", what),
                            rows.add("web.entry.handed_to", to).option("ground", ground));
        };
    }
}
