package nl.meldwijzer.ledger;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a copy of a store holds, for whoever made it or put it back.
///
/// @param schema number of the newest migration of the store
/// @param rows how many rows of each table
/// @param heads where each log ends
public record Contents(int schema, SortedMap<String, Long> rows, List<Head> heads) {
    public Contents {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
        heads = List.copyOf(heads);
    }
}
