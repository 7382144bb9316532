package nl.meldwijzer.access;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Commits lines on their own, when there is no act to commit them with.
interface AuditTrail {
    /// Returns when the lines are durable. Where that fails, nothing may be given out.
    void commit(List<AuditLine> lines);

    /// The same, together with the day on which the log of the line's scope was looked through.
    void commitReview(AuditLine line, LocalDate day);

    /// The day on which the log of a scope was last looked through.
    Optional<LocalDate> lastReview(Scope scope);
}
