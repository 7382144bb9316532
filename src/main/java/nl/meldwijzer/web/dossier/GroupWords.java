package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.AdviceEntry;
import nl.meldwijzer.protocol.GroupedEntry;

/// Puts the entries of groups into words, each group in a file of its own.
final class GroupWords {
    private GroupWords() {}

    static Told tell(GroupedEntry entry, Rows rows) {
        return switch (entry) {
            case AdviceEntry advice -> AdviceWords.tell(advice, rows);
        };
    }
}
