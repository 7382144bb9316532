package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Store;

/// Commits a line that belongs to no other change.
public record AuditDesk(Store store) {
    public void commit(AuditLine line) {
        store.write(tx -> {
            tx.audit(line);
            return true;
        });
    }
}
