package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.LedgerEntry;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.vault.VaultAssembly;

import org.sqlite.SQLiteConnection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small store with something of everything: two dossiers, one of them destroyed on order, audit
/// lines, two checkpoints. Ten entries. Kept as bytes, so that it can be tampered with in memory.
record TenEntries(Path folder, byte[] database, List<Head> heads) {
    static final Scope SCHOOL =
            new Scope.School(new SchoolId("0198c0de-0000-7000-8000-000000000001"));
    static final DossierId KEPT = new DossierId("0198c0de-0000-7000-8000-00000000000a");
    static final DossierId DESTROYED = new DossierId("0198c0de-0000-7000-8000-00000000000b");
    static final ShippedSchema SCHEMA = ShippedSchema.migrated();

    private static final Instant NOW = Instant.parse("2026-09-15T08:40:00Z");

    static TenEntries in(Path folder) throws IOException, SQLException {
        return in(folder, 0);
    }

    /// With texts that are so much longer.
    static TenEntries in(Path folder, int padding) throws IOException, SQLException {
        var data = folder.resolve("data");
        try (var keys = VaultAssembly.of(VaultAssembly.besides(data));
                var ledger = LedgerAssembly.of(data, keys, () -> NOW)) {
            keys.vault().openScope(SCHOOL);
            keys.vault().createDossierKey(SCHOOL, KEPT);
            keys.vault().createDossierKey(SCHOOL, DESTROYED);
            var pad = "x".repeat(padding);
            append(ledger, KEPT, 0, "eerste" + pad, "tweede" + pad, "derde" + pad);
            append(ledger, DESTROYED, 0, "vierde" + pad, "vijfde" + pad);
            ledger.store().write(tx -> audit(tx, "dossier.read"));
            ledger.checkpoints().signAll();
            append(ledger, KEPT, 3, "zesde" + pad, "zevende" + pad);
            ledger.destruction().destroyDossier(SCHOOL, DESTROYED, line("dossier.destroyed"));
        }
        return new TenEntries(folder, bytes(data.resolve(MainDatabase.FILE)), heads(folder));
    }

    private static void append(
            LedgerAssembly ledger, DossierId dossier, long expected, String... texts) {
        var payloads = List.of(texts).stream().map(text -> text.getBytes(UTF_8)).toList();
        ledger.store()
                .write(tx -> tx.append(SCHOOL, dossier, new DossierVersion(expected), payloads));
    }

    private static boolean audit(nl.meldwijzer.ledger.store.Tx tx, String code) {
        tx.audit(line(code));
        return true;
    }

    private static AuditLine line(String code) {
        return new AuditLine(
                SCHOOL, code, new Actor.Operator(), Optional.of(KEPT), Map.of("basis", "team"));
    }

    /// A database in memory cannot have a write-ahead log, so the copy goes without.
    private static byte[] bytes(Path file) throws IOException, SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = DELETE");
        }
        return Files.readAllBytes(file);
    }

    private static List<Head> heads(Path folder) {
        try (var keys = VaultAssembly.openReadOnly(folder.resolve("data.keys"), Optional.empty());
                var file = HeadFile.openReadOnly(keys.folder(), keys.vault())) {
            return file.heads();
        }
    }

    VaultAssembly keys() {
        return VaultAssembly.openReadOnly(folder.resolve("data.keys"), Optional.empty());
    }

    static Connection inMemory(byte[] database) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        ((SQLiteConnection) connection).deserialize("main", database);
        return connection;
    }

    /// Verifies what a connection shows.
    ///
    /// @param schema to compare guards with: a trial that had to drop them first brings its own
    Outcome verify(Connection connection, VaultAssembly keys, ShippedSchema schema) {
        var inspection = new Inspection(keys.vault(), keys.inventory(), heads);
        try (var statements = new Statements(connection)) {
            var outcome = inspection.run(statements, schema);
            if (outcome instanceof Outcome.Broken) {
                return outcome;
            }
            return new KeyAccount(keys.vault(), keys.inventory())
                    .firstFault(new LogTable(statements), inspection.keyless())
                    .<Outcome>map(Outcome.Broken::new)
                    .orElse(outcome);
        }
    }

    /// All that can be read through the front door, checked as the product checks it.
    static List<String> content(Connection connection, VaultAssembly keys) {
        try (var statements = new Statements(connection)) {
            var table = new LogTable(statements);
            var sealer = new Sealer(keys.vault(), new SecureRandom());
            var content = new ArrayList<String>();
            for (var key : table.scopes()) {
                for (var id : table.streams(Scope.parse(key), "")) {
                    var stream = Stream.parse(Scope.parse(key), id);
                    content.add(id + " " + table.head(stream).number());
                    var entries = new StreamReader(stream, sealer, 0).read(table, Long.MAX_VALUE);
                    entries.forEach(it -> content.add(text(it)));
                }
            }
            return content;
        }
    }

    private static String text(LedgerEntry entry) {
        var payload = HexFormat.of().formatHex(entry.payload());
        return entry.number() + " " + entry.recordedAt() + " " + payload;
    }
}
