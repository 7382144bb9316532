package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.Verification.Fault;
import nl.meldwijzer.ledger.Verification.What;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Tables, indexes and triggers as the migrations make them, to compare a database with: anybody
/// who has the file can drop a guard.
final class ShippedSchema implements Structure {
    private static final String QUERY =
            "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema";

    private final Map<String, String> shipped;

    private ShippedSchema(Map<String, String> shipped) {
        this.shipped = shipped;
    }

    /// Runs the migrations in memory.
    static ShippedSchema migrated() {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Migrations.of(new SingleConnectionDataSource(connection, true)).migrate();
            return of(connection);
        } catch (SQLException impossible) {
            throw new IllegalStateException("the migrations do not run in memory", impossible);
        }
    }

    /// What a database has now.
    static ShippedSchema of(Connection connection) {
        return new ShippedSchema(read(new Statements(connection)));
    }

    /// SQLite's own check sees to it that every index says what its table says, so that walking the
    /// log by one index speaks for all of them.
    @Override
    public Optional<Fault> firstFault(Statements statements) {
        var verdict =
                statements.query(
                        "PRAGMA integrity_check(1)",
                        rows -> rows.next() ? rows.getString(1) : "no answer");
        return "ok".equals(verdict)
                ? firstDifference(statements)
                        .map(it -> Fault.of(What.SCHEMA, it + " is not as shipped"))
                : Optional.of(Fault.of(What.DATABASE, verdict));
    }

    private Optional<String> firstDifference(Statements statements) {
        var found = read(statements);
        var names = new TreeSet<>(shipped.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(shipped.get(name), found.get(name)))
                .findFirst();
    }

    private static Map<String, String> read(Statements statements) {
        return statements.query(
                QUERY,
                rows -> {
                    var found = new TreeMap<String, String>();
                    while (rows.next()) {
                        found.put(rows.getString(1), rows.getString(2));
                    }
                    return found;
                });
    }
}
