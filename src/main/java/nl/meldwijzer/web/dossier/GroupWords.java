package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.AdviceEntry;
import nl.meldwijzer.protocol.ClosingEntry;
import nl.meldwijzer.protocol.GroupedEntry;
import nl.meldwijzer.protocol.WeighingEntry;

/// Puts the entries of groups into words, each group in a file of its own.
final class GroupWords {
    private GroupWords() {}

    static Told tell(GroupedEntry entry, Rows rows) {
        return switch (entry) {
            case AdviceEntry advice -> AdviceWords.tell(advice, rows);
            case WeighingEntry weighing -> WeighingWords.tell(weighing, rows);
            case ClosingEntry closing -> ClosingWords.tell(closing, rows);
        };
    }
}
