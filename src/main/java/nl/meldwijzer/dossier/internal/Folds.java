package nl.meldwijzer.dossier.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.meldwijzer.dossier.internal.wire.EntryCodec;
import nl.meldwijzer.dossier.internal.wire.Misread;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.ledger.CorruptJournal;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.LedgerEntry;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Recorded;

import java.time.Duration;
import java.util.List;

/// Folds dossiers from their entries and remembers them for a few minutes, so that a page of a long
/// dossier costs what is new in it and nothing more. Only the log is the truth: what is remembered
/// is compared with its version on every reading.
public final class Folds {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final long MOST_ENTRIES = 50_000;

    private final Ledger ledger;
    private final EntryCodec codec;
    private final Cache<Place, Remembered> cache;

    public Folds(Ledger ledger, EntryCodec codec) {
        this.ledger = ledger;
        this.codec = codec;
        this.cache =
                Caffeine.newBuilder()
                        .expireAfterWrite(REMEMBERED)
                        .maximumWeight(MOST_ENTRIES)
                        .weigher((Place _, Remembered one) -> weight(one.latest()))
                        .build();
    }

    /// What is remembered of a dossier.
    ///
    /// @param read as it was read from the log
    /// @param latest the same with what was appended since, whose exact times only the log knows
    private record Remembered(Dossier read, Dossier latest) {}

    /// The dossier as it stands in the log at this moment.
    public Dossier current(Place place) {
        var remembered = cache.getIfPresent(place);
        var version = ledger.version(place.scope(), place.dossier());
        if (remembered != null && remembered.read().version().equals(version)) {
            return remembered.read();
        }
        return readOn(place, remembered == null ? Dossier.none() : remembered.read());
    }

    /// The dossier as it was last seen here, good to decide on: should somebody else have been
    /// first, the append finds out.
    Dossier lastSeen(Place place) {
        var remembered = cache.getIfPresent(place);
        return remembered == null ? readOn(place, Dossier.none()) : remembered.latest();
    }

    /// The dossier read anew from its first entry, as if nothing were remembered.
    Dossier anew(Place place) {
        return fold(place, Dossier.none());
    }

    /// Remembers what was just appended, without reading it back.
    void appended(Place place, Dossier before, List<Recorded> entries) {
        var latest = before;
        for (var entry : entries) {
            latest = latest.with(entry);
        }
        var remembered = cache.getIfPresent(place);
        cache.put(
                place,
                new Remembered(remembered == null ? Dossier.none() : remembered.read(), latest));
    }

    /// Forgets everything, as after a restart.
    public void forgetAll() {
        cache.invalidateAll();
    }

    private Dossier readOn(Place place, Dossier before) {
        var folded = fold(place, before);
        if (!folded.version().equals(DossierVersion.NONE)) {
            cache.put(place, new Remembered(folded, folded));
        }
        return folded;
    }

    private Dossier fold(Place place, Dossier before) {
        var entries = ledger.read(place.scope(), place.dossier(), before.version());
        if (before.version().equals(DossierVersion.NONE)) {
            return Dossier.fold(entries.stream().map(entry -> read(place, entry)).toList());
        }
        var dossier = before;
        for (var entry : entries) {
            dossier = dossier.with(read(place, entry));
        }
        return dossier;
    }

    private Recorded read(Place place, LedgerEntry entry) {
        try {
            return codec.read(entry.number(), entry.recordedAt(), entry.payload());
        } catch (Misread e) {
            throw new CorruptJournal(
                    place.scope(),
                    "dossier "
                            + place.dossier()
                            + " entry "
                            + entry.number()
                            + ": "
                            + e.getMessage());
        }
    }

    private static int weight(Dossier dossier) {
        return 1 + (int) Math.min(MOST_ENTRIES, dossier.version().value());
    }
}
