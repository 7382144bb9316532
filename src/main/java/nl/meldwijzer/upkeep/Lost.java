package nl.meldwijzer.upkeep;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Head;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Entries of a log that are known to have been there and are not in a backup.
public record Lost(Scope scope, long entries) {

    /// @param known where logs once ended, in any order
    /// @param restored where they end now
    static List<Lost> between(List<Head> known, List<Head> restored) {
        var sizes = new TreeMap<String, Long>();
        known.forEach(head -> sizes.merge(head.scope().key(), head.size(), Math::max));
        restored.forEach(head -> sizes.merge(head.scope().key(), -head.size(), Long::sum));
        var lost = new ArrayList<Lost>();
        sizes.forEach((key, missing) -> {
            if (missing > 0) {
                lost.add(new Lost(Scope.parse(key), missing));
            }
        });
        return lost;
    }
}
