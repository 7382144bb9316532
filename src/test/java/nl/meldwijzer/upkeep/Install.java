package nl.meldwijzer.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small install to make backups of, and to break.
record Install(Path data) {
    static final Scope SCHOOL =
            new Scope.School(new SchoolId("0198c0de-0000-7000-8000-000000000001"));
    static final DossierId DOSSIER = new DossierId("0198c0de-0000-7000-8000-00000000000d");
    static final DossierId OTHER = new DossierId("0198c0de-0000-7000-8000-00000000000e");
    static final String CANARY = "Zilverreiger stond in de gang.";

    StoreAddress address() {
        return new StoreAddress.Embedded(data);
    }

    Path keys() {
        return VaultAssembly.besides(data);
    }

    VaultAssembly readOnly() {
        return VaultAssembly.openReadOnly(keys(), Optional.empty());
    }

    /// Two dossiers.
    static Install in(Path folder) {
        var install = new Install(folder.resolve("data"));
        install.open((keys, ledger) -> {
            keys.vault().openScope(SCHOOL);
            keys.vault().openScope(new Scope.Install());
            keys.vault().createDossierKey(SCHOOL, DOSSIER);
            keys.vault().createDossierKey(SCHOOL, OTHER);
            write(ledger, DOSSIER, 0, CANARY);
            write(ledger, OTHER, 0, "Iets anders.");
        });
        return install;
    }

    interface Work {
        void with(VaultAssembly keys, LedgerAssembly ledger);
    }

    void open(Work work) {
        try (var opened = VaultAssembly.of(keys());
                var ledger = LedgerAssembly.of(data, opened, Instant::now)) {
            work.with(opened, ledger);
        }
    }

    void write(DossierId dossier, long expected, String text) {
        open((_, ledger) -> write(ledger, dossier, expected, text));
    }

    static void write(LedgerAssembly ledger, DossierId dossier, long expected, String text) {
        ledger.store()
                .write(tx -> {
                    tx.audit(line("dossier.written", dossier));
                    return tx.append(
                            SCHOOL,
                            dossier,
                            new DossierVersion(expected),
                            List.of(text.getBytes(UTF_8)));
                });
    }

    static AuditLine line(String code, DossierId dossier) {
        return new AuditLine(SCHOOL, code, new Actor.Operator(), Optional.of(dossier), Map.of());
    }

    void destroy(DossierId dossier) {
        open((_, ledger) ->
                ledger.destruction()
                        .destroyDossier(SCHOOL, dossier, line("dossier.destroyed", dossier)));
    }

    /// The texts of a dossier; none when it was destroyed.
    List<String> texts(DossierId dossier) {
        var texts = new ArrayList<String>();
        open((_, ledger) ->
                ledger.ledger().read(SCHOOL, dossier, DossierVersion.NONE).stream()
                        .map(entry -> new String(entry.payload(), UTF_8))
                        .forEach(texts::add));
        return texts;
    }

    MakeBackup.Made backUp(Path to) {
        return backUp(to, Instant.now());
    }

    MakeBackup.Made backUp(Path to, Instant at) {
        try (var keys = readOnly()) {
            return new MakeBackup(address(), keys, () -> at).handle(to);
        }
    }

    Secret<byte[]> rootKey() {
        return VaultAssembly.rootKey(keys(), Optional.empty()).key();
    }

    /// Every row of a table as text, in the order of its key.
    List<String> rows(String table) {
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:sqlite:" + data.resolve("meldwijzer.db"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(text(rows.getObject(i)));
                }
                found.add(String.join("|", row));
            }
            return found.stream().sorted().toList();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes
                ? HexFormat.of().formatHex(bytes)
                : String.valueOf(value);
    }

    List<String> tables() {
        return rows("sqlite_schema").stream()
                .filter(row -> row.startsWith("table|"))
                .map(row -> Arrays.asList(row.split("\\|", -1)).get(1))
                .filter(name -> !name.startsWith("flyway"))
                .toList();
    }
}
