package nl.meldwijzer.protocol;

import java.util.List;

/// That something of the dossier went to another school.
public sealed interface HandOverEntry extends GroupedEntry {
    record Given(String to, HandOver.Ground ground, List<String> what) implements HandOverEntry {
        public Given {
            what = List.copyOf(what);
        }
    }

    @Override
    default String wireName() {
        return switch (this) {
            case Given _ -> "dossier.handed-over.v1";
        };
    }
}
