package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.LengthPrefixed;
import nl.meldwijzer.vault.Vault;

/// The order to destroy a key, as it stands in the log.
record Order(KeyName key) {
    private static final String LABEL = "order.v1";
    private static final String DOSSIER = "dossier";
    private static final String AUDIT = "audit";

    byte[] write() {
        var out = LengthPrefixed.labelled(LABEL);
        return switch (key) {
            case KeyName.Dossier(_, var id) -> out.text(DOSSIER).text(id.value()).toBytes();
            case KeyName.Audit(_, var year) -> out.text(AUDIT).number(year).toBytes();
            case KeyName.Rows(_) -> throw new IllegalArgumentException("rows keep their key");
        };
    }

    /// Reads an order back.
    ///
    /// @throws IllegalArgumentException when the bytes are not an order
    static Order read(Scope scope, byte[] bytes) {
        var in = LengthPrefixed.read(LABEL, bytes);
        var kind = in.text();
        return switch (kind) {
            case DOSSIER -> new Order(new KeyName.Dossier(scope, new DossierId(in.text())));
            case AUDIT -> new Order(new KeyName.Audit(scope, Math.toIntExact(in.number())));
            default -> throw new IllegalArgumentException("unknown kind of key");
        };
    }

    void carryOut(Vault vault) {
        switch (key) {
            case KeyName.Dossier(var scope, var id) -> vault.destroyDossierKey(scope, id);
            case KeyName.Audit(var scope, var year) -> vault.destroyAuditKey(scope, year);
            case KeyName.Rows(_) -> throw new IllegalArgumentException("rows keep their key");
        }
    }
}
