package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.kernel.DossierVersion;

import java.util.List;
import java.util.stream.LongStream;

/// Numbers of entries that follow each other.
record Numbers(long first, long last) {
    static Numbers after(DossierVersion version, int count) {
        return new Numbers(version.value() + 1, version.value() + count);
    }

    List<Long> all() {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
