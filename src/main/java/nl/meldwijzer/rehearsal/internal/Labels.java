package nl.meldwijzer.rehearsal.internal;

import java.util.HashMap;
import java.util.Map;

/// Which label stands for what. One label means one thing in the whole file, so that a reference
/// never could mean several.
final class Labels {
    private final Map<String, String> kinds = new HashMap<>();

    void add(String label, String kind, Yaml where) {
        if (kinds.putIfAbsent(label, kind) != null) {
            throw where.unclear("ambiguous", label);
        }
    }

    String require(Yaml where, String kind) {
        var label = where.text();
        if (!kind.equals(kinds.get(label))) {
            throw where.unclear("unknown." + kind, label);
        }
        return label;
    }
}
