package nl.meldwijzer.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A ledger on a folder with its keys beside it, for tests.
record OpenedLedger(Path data, VaultAssembly keys, LedgerAssembly ledger) implements AutoCloseable {
    static final Scope SCHOOL =
            new Scope.School(new SchoolId("0198c0de-0000-7000-8000-000000000001"));
    static final Scope OTHER =
            new Scope.School(new SchoolId("0198c0de-0000-7000-8000-000000000002"));
    static final DossierId DOSSIER = new DossierId("0198c0de-0000-7000-8000-00000000000d");
    static final Instant NOW = Instant.parse("2026-09-15T08:40:00Z");

    static OpenedLedger on(Path data) {
        return on(data, () -> NOW);
    }

    static OpenedLedger on(Path data, DomainClock clock) {
        var keys = VaultAssembly.of(VaultAssembly.besides(data));
        try {
            keys.vault().openScope(SCHOOL);
            keys.vault().openScope(OTHER);
            return new OpenedLedger(data, keys, LedgerAssembly.of(Stores.at(data), keys, clock));
        } catch (RuntimeException refused) {
            keys.close();
            throw refused;
        }
    }

    void open(Scope scope, DossierId dossier) {
        keys.vault().createDossierKey(scope, dossier);
    }

    Appended append(long expected, String... texts) {
        return append(SCHOOL, DOSSIER, expected, texts);
    }

    Appended append(Scope scope, DossierId dossier, long expected, String... texts) {
        var payloads = Arrays.stream(texts).map(text -> text.getBytes(UTF_8)).toList();
        return ledger.store()
                .write(tx -> tx.append(scope, dossier, new DossierVersion(expected), payloads));
    }

    List<String> texts() {
        return texts(DOSSIER);
    }

    List<String> texts(DossierId dossier) {
        return ledger.ledger().read(SCHOOL, dossier, DossierVersion.NONE).stream()
                .map(entry -> new String(entry.payload(), UTF_8))
                .toList();
    }

    static AuditLine line(String code) {
        return new AuditLine(
                SCHOOL, code, new Actor.Operator(), Optional.of(DOSSIER), Map.of("basis", "team"));
    }

    @Override
    public void close() {
        ledger.close();
        keys.close();
    }
}
