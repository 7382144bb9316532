package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.VersionEntry;

/// Puts a move to another version of the code into words.
final class MoveWords {
    private MoveWords() {}

    static Told tell(VersionEntry entry, Rows rows) {
        return switch (entry) {
            case VersionEntry.Moved(var to, var reason) ->
                    Told.step(reason, rows.version("web.entry.to_version", to));
        };
    }
}
