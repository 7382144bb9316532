package nl.meldwijzer.protocol;

import java.util.List;

/// An entry to append, with the due items it sets and settles. Items it settles are settled before
/// those it sets are set.
public record Draft(Entry entry, List<DueItem> sets, List<DueKey> settles) {
    public Draft {
        sets = List.copyOf(sets);
        settles = List.copyOf(settles);
    }
}
