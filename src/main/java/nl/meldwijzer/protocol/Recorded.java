package nl.meldwijzer.protocol;

import java.time.Instant;
import java.util.List;

/// An entry as it stands in the dossier.
///
/// @param number its place, from 1 without gaps
public record Recorded(
        long number,
        Instant at,
        Author author,
        Entry entry,
        List<DueItem> sets,
        List<DueKey> settles) {
    public Recorded {
        sets = List.copyOf(sets);
        settles = List.copyOf(settles);
    }

    /// A draft that was appended.
    public static Recorded of(long number, Instant at, Author author, Draft draft) {
        return new Recorded(number, at, author, draft.entry(), draft.sets(), draft.settles());
    }
}
