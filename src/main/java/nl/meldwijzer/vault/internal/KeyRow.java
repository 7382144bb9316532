package nl.meldwijzer.vault.internal;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.LengthPrefixed;

/// The identity of a row of the key store. It is bound to the wrapped key as associated data, so a
/// row that changes places does not open.
record KeyRow(String scope, String kind, String name) {
    static final String SCOPE = "scope";
    static final String SIGNING = "signing";
    static final String AUDIT = "audit";
    static final String DOSSIER = "dossier";

    static KeyRow scope(Scope scope) {
        return new KeyRow(scope.key(), SCOPE, "");
    }

    static KeyRow signing(Scope scope) {
        return new KeyRow(scope.key(), SIGNING, "");
    }

    static KeyRow audit(Scope scope, int year) {
        return new KeyRow(scope.key(), AUDIT, Integer.toString(year));
    }

    static KeyRow dossier(Scope scope, DossierId dossier) {
        return new KeyRow(scope.key(), DOSSIER, dossier.value());
    }

    static KeyRow of(KeyName key) {
        return switch (key) {
            case KeyName.Dossier(var scope, var dossier) -> dossier(scope, dossier);
            case KeyName.Rows(var scope) -> scope(scope);
            case KeyName.Audit(var scope, var year) -> audit(scope, year);
        };
    }

    /// The name under which others know a dossier or audit key.
    ///
    /// @throws IllegalArgumentException when the row names neither
    KeyName keyName() {
        var owner = Scope.parse(scope);
        return switch (kind) {
            case DOSSIER -> new KeyName.Dossier(owner, new DossierId(name));
            case AUDIT -> new KeyName.Audit(owner, Integer.parseInt(name));
            default -> throw new IllegalArgumentException("not a dossier or audit key");
        };
    }

    byte[] bound(String what, String install) {
        return LengthPrefixed.labelled("meldwijzer-key-1")
                .text(what)
                .text(install)
                .text(scope)
                .text(kind)
                .text(name)
                .toBytes();
    }

    @Override
    public String toString() {
        return kind + " key " + name + " of " + scope;
    }
}
