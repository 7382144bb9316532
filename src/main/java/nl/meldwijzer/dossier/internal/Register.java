package nl.meldwijzer.dossier.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.time.Instant;
import java.util.Optional;

/// Which dossiers there are and about whom. The pupil's id lies under the dossier's key; the open
/// dossier of a pupil is found by a keyed hash.
final class Register {
    private final Store store;
    private final Vault vault;

    Register(Store store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    Optional<DossierId> openOf(Scope scope, PupilId pupil) {
        byte[] tag = tag(scope, pupil);
        return store.read(sql -> RegisterRows.openOf(sql, scope, tag));
    }

    /// The row of a dossier; its key must exist.
    RegisterRows.Row row(Place place, PupilId pupil, boolean isOpen, Instant openedAt) {
        byte[] sealed = vault.seal(key(place), location(place), pupil.value().getBytes(UTF_8));
        return new RegisterRows.Row(
                place, tag(place.scope(), pupil), sealed, isOpen, Moments.text(openedAt));
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
