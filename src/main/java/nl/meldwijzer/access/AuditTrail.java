package nl.meldwijzer.access;

import nl.meldwijzer.ledger.AuditLine;

import java.util.List;

/// Commits lines on their own, when there is no act to commit them with.
interface AuditTrail {
    /// Returns when the lines are durable. Where that fails, nothing may be given out.
    void commit(List<AuditLine> lines);
}
