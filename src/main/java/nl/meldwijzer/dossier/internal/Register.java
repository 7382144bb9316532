package nl.meldwijzer.dossier.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Which dossiers there are and about whom. The pupil's id lies under the dossier's key; the open
/// dossier of a pupil is found by a keyed hash.
final class Register {
    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final long MOST = 10_000;

    private final Store store;
    private final Vault vault;
    private final Cache<Whose, DossierId> open =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    private record Whose(Scope scope, PupilId pupil) {}

    Register(Store store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /// Remembered for a while: a dossier that is open stays so until an act of this process seals
    /// it. Asked anew each time where other nodes act too.
    Optional<DossierId> openOf(Scope scope, PupilId pupil) {
        return store.isShared() ? find(scope, pupil) : lastOpenOf(scope, pupil);
    }

    /// The one that was last seen open, good to append to: were it closed since, the append would
    /// find entries that it does not know.
    Optional<DossierId> lastOpenOf(Scope scope, PupilId pupil) {
        var known = open.getIfPresent(new Whose(scope, pupil));
        return known != null ? Optional.of(known) : find(scope, pupil);
    }

    /// Remembers the open dossier of a pupil; sealed ones are not the pupil's.
    void remember(Place place, PupilId pupil) {
        if (place.scope() instanceof Scope.School) {
            open.put(new Whose(place.scope(), pupil), place.dossier());
        }
    }

    /// It is no longer the pupil's: the next deposit opens another.
    void forget(Place place) {
        open.asMap().values().removeIf(place.dossier()::equals);
    }

    private Optional<DossierId> find(Scope scope, PupilId pupil) {
        byte[] tag = tag(scope, pupil);
        var found = store.ask(scope, sql -> RegisterRows.openOf(sql, scope, tag));
        found.ifPresent(dossier -> remember(new Place(scope, dossier), pupil));
        return found;
    }

    /// The row of a dossier; its key must exist.
    RegisterRows.Row row(Place place, PupilId pupil, boolean isOpen, Instant openedAt) {
        byte[] sealed = vault.seal(key(place), location(place), pupil.value().getBytes(UTF_8));
        return new RegisterRows.Row(
                place,
                tag(place.scope(), pupil),
                sealed,
                new RegisterRows.State(isOpen, place.scope() instanceof Scope.Board),
                Moments.text(openedAt));
    }

    /// Whose dossier it is; empty when its key was destroyed.
    Optional<PupilId> pupil(RegisterRows.Row row) {
        return vault.open(key(row.place()), location(row.place()), row.pupil())
                .map(bytes -> new PupilId(new String(bytes, UTF_8)));
    }

    byte[] tag(Scope scope, PupilId pupil) {
        return vault.tag(scope, "dossier.pupil", pupil.value().getBytes(UTF_8));
    }

    private static KeyName key(Place place) {
        return new KeyName.Dossier(place.scope(), place.dossier());
    }

    private static Location location(Place place) {
        return Location.of("dossier", "pupil", place.scope().key(), place.dossier());
    }
}
