package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/// Appends one act after the other and says so after each, to be watched from outside.
public final class FsyncProbe {
    static final int ACTS = 40;

    private FsyncProbe() {}

    /// Arguments: data folder; `store`, or `careless` for a connection that does not flush.
    public static void main(String[] arguments) throws SQLException {
        var data = Path.of(arguments[0]);
        if (arguments[1].equals("store")) {
            throughTheStore(data);
        } else {
            withoutFlushing(data);
        }
    }

    private static void throughTheStore(Path data) {
        try (var keys = VaultAssembly.of(VaultAssembly.besides(data));
                var ledger = LedgerAssembly.of(data, keys, Instant::now)) {
            keys.vault().openScope(StoreUnderFire.SCHOOL);
            keys.vault().createDossierKey(StoreUnderFire.SCHOOL, StoreUnderFire.dossier(1));
            append(ledger, 0);
            say("start");
            for (int act = 1; act <= ACTS; act++) {
                append(ledger, act);
                say("acknowledged " + act);
            }
        }
    }

    private static void append(LedgerAssembly ledger, int before) {
        ledger.store()
                .write(tx ->
                        tx.append(
                                StoreUnderFire.SCHOOL,
                                StoreUnderFire.dossier(1),
                                new DossierVersion(before),
                                List.of("text".getBytes(UTF_8))));
    }

    private static void withoutFlushing(Path data) throws SQLException {
        var url = "jdbc:sqlite:" + data + ".db?journal_mode=WAL&synchronous=NORMAL";
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE act (number INTEGER) STRICT");
            say("start");
            for (int act = 1; act <= ACTS; act++) {
                statement.execute("INSERT INTO act VALUES (" + act + ")");
                say("acknowledged " + act);
            }
        }
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
