package nl.meldwijzer.dossier.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.dossier.internal.wire.EntryCodec;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.DueKey;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.util.HexFormat;
import java.util.Optional;

/// Seals due items into rows and opens them again. Their content lies under the dossier's key, so
/// that it goes with the dossier (decision 0018); the row's key is a keyed hash, so that it does
/// not tell what is due.
final class DueItems {
    private final Vault vault;
    private final EntryCodec codec;

    DueItems(Vault vault, EntryCodec codec) {
        this.vault = vault;
        this.codec = codec;
    }

    DueRow seal(Place place, DueItem item, boolean isSettled) {
        byte[] key = key(place, item.key());
        byte[] content =
                vault.seal(
                        new KeyName.Dossier(place.scope(), place.dossier()),
                        location(place, key),
                        codec.writeDue(item));
        return new DueRow(place.scope(), place.dossier(), key, item.on(), isSettled, content);
    }

    /// Empty when the dossier's key was destroyed.
    Optional<DueItem> open(DueRow row) {
        return vault.open(
                        new KeyName.Dossier(row.scope(), row.dossier()),
                        location(row.place(), row.key()),
                        row.content())
                .map(codec::readDue);
    }

    byte[] key(Place place, DueKey key) {
        var whom = key.whom().optional().map(one -> "/" + one.wireName()).orElse("");
        var text = place.dossier().value() + "/" + key.about() + "/" + key.what() + whom;
        return vault.tag(place.scope(), "due_item.key", text.getBytes(UTF_8));
    }

    private static Location location(Place place, byte[] key) {
        return Location.of(
                "due_item",
                "content",
                place.scope().key(),
                place.dossier(),
                HexFormat.of().formatHex(key));
    }
}
