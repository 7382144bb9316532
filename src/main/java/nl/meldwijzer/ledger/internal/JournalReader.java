package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.LedgerEntry;
import nl.meldwijzer.ledger.RecordedLine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads dossiers and audit lines over the read-only connections.
final class JournalReader implements Ledger {
    private final Readers readers;
    private final Sealer sealer;

    JournalReader(Readers readers, Sealer sealer) {
        this.readers = readers;
        this.sealer = sealer;
    }

    @Override
    public List<LedgerEntry> read(Scope scope, DossierId dossier, DossierVersion after) {
        var stream = new StreamReader(Stream.dossier(scope, dossier), sealer, after.value());
        return readers.read(reader -> stream.read(reader.log(), Long.MAX_VALUE));
    }

    @Override
    public DossierVersion version(Scope scope, DossierId dossier) {
        var stream = Stream.dossier(scope, dossier);
        return readers.read(reader -> new DossierVersion(reader.log().head(stream).number()));
    }

    @Override
    public List<RecordedLine> lines(Scope scope, Instant from, Instant until) {
        return readers.read(reader -> {
            var lines = new ArrayList<RecordedLine>();
            for (var id : reader.log().streams(scope, Stream.AUDIT)) {
                var stream = Stream.parse(scope, id);
                lines.addAll(lines(reader.log(), stream, from, until));
            }
            return lines;
        });
    }

    private List<RecordedLine> lines(LogTable table, Stream stream, Instant from, Instant until) {
        var first = table.firstNotBefore(stream, from);
        var last = table.firstNotBefore(stream, until);
        if (first >= last) {
            return List.of();
        }
        return new StreamReader(stream, sealer, first - 1)
                .read(table, last).stream().map(entry -> line(stream.scope(), entry)).toList();
    }

    private static RecordedLine line(Scope scope, LedgerEntry entry) {
        return new RecordedLine(
                entry.number(), entry.recordedAt(), AuditCodec.read(scope, entry.payload()));
    }
}
