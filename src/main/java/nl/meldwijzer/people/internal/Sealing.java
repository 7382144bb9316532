package nl.meldwijzer.people.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.CorruptSeal;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.util.HexFormat;

/// Seals the content of rows, bound to their place, and makes the tags by which external keys are
/// found again.
final class Sealing {
    static final String PUPIL_KEY = "people.pupil-key";
    static final String STAFF_KEY = "people.staff-key";
    static final String GROUP_KEY = "people.group-key";
    static final String FAMILY_KEY = "people.family-key";

    private final Vault vault;

    Sealing(Vault vault) {
        this.vault = vault;
    }

    /// A key of the school administration, recognisable without being readable.
    ///
    /// @param tag the keyed hash, in hexadecimal
    record ExternalKey(String text, String tag) {
        byte[] bytes() {
            return HexFormat.of().parseHex(tag);
        }

        @Override
        public String toString() {
            return "ExternalKey[REDACTED]";
        }
    }

    ExternalKey key(Scope scope, String purpose, String text) {
        var tag = vault.tag(scope, purpose, text.getBytes(UTF_8));
        return new ExternalKey(text, HexFormat.of().formatHex(tag));
    }

    byte[] seal(Scope scope, String table, String row, Content content) {
        return vault.seal(new KeyName.Rows(scope), location(scope, table, row), content.encoded());
    }

    Content open(Scope scope, String table, String row, byte[] sealed) {
        var where = location(scope, table, row);
        return vault.open(new KeyName.Rows(scope), where, sealed)
                .map(Content::decoded)
                .orElseThrow(() -> new CorruptSeal(where));
    }

    private static Location location(Scope scope, String table, String row) {
        return new Location(table, "content", scope.key() + "/" + row);
    }
}
