package nl.meldwijzer.ledger.store;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Appended;
import nl.meldwijzer.ledger.AuditLine;

import org.jooq.DSLContext;
import org.jooq.Query;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/// One act's part of a transaction; its statements are for rows that belong to the act: due items,
/// submissions, projections. Valid only inside [Store#write].
public interface Tx extends ScopedSql {
    /// A statement of the act whose answer nobody waits for; it goes along with the next one, at
    /// the latest at the end of the act, and its failure is the act's.
    ///
    /// @param statement on the rows of this scope
    void later(Scope scope, Function<DSLContext, Query> statement);

    /// The domain time that entries and lines of this act get.
    Instant at();

    /// Appends entries to a dossier whose version must be `expected`; the dossier's key must exist.
    /// Call it before other statements of the act, and return when the answer is
    /// [Appended.OutOfDate].
    Appended append(Scope scope, DossierId dossier, DossierVersion expected, List<byte[]> payloads);

    /// Adds a line to the scope's audit stream.
    void audit(AuditLine line);
}
