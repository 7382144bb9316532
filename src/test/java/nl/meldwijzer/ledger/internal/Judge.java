package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.vault.VaultAssembly;
import nl.meldwijzer.vault.VaultRefused;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Says of a tampered store whether anybody would notice.
record Judge(TenEntries store, List<String> content) {
    static Judge of(Path folder, int padding) throws IOException, SQLException {
        var store = TenEntries.in(folder, padding);
        try (var keys = store.keys();
                var connection = TenEntries.inMemory(store.database())) {
            if (!(store.verify(connection, keys, TenEntries.SCHEMA) instanceof Outcome.Intact)) {
                throw new AssertionError("broken before anybody touched it");
            }
            return new Judge(store, TenEntries.content(connection, keys));
        }
    }

    /// Empty when verification or reading finds a fault; else whether the content is unchanged.
    Optional<Boolean> judge(Connection connection, VaultAssembly keys, ShippedSchema schema) {
        if (store.verify(connection, keys, schema) instanceof Outcome.Broken) {
            return Optional.empty();
        }
        try {
            return Optional.of(TenEntries.content(connection, keys).equals(content));
        } catch (RuntimeException found) {
            return Optional.empty();
        }
    }

    Optional<Boolean> judgeKeys(Connection log) {
        try (var keys = store.keys()) {
            return judge(log, keys, TenEntries.SCHEMA);
        } catch (VaultRefused found) {
            return Optional.empty();
        }
    }
}
