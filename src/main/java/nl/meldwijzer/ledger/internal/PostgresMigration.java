package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.StoreAddress.Server;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;

import org.flywaydb.core.api.FlywayException;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/// Makes tables and guards as the role that owns them. Serves [nl.meldwijzer.ledger.LedgerAssembly]
/// only.
public final class PostgresMigration {
    /// What stands in the guards without quotes.
    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]{0,62}");

    private PostgresMigration() {}

    public static void run(Server owner, String app) {
        if (!PLAIN_NAME.matcher(app).matches()) {
            throw new StoreRefused(Reason.NO_ROLE, "not a plain name");
        }
        try (var connection = new PostgresDatabase(owner).connect()) {
            requireRoles(connection, app);
            requireKnown(connection);
            Migrations.ofPostgres(new SingleConnectionDataSource(connection, true), app).migrate();
        } catch (FlywayException failed) {
            throw new StoreRefused(Reason.NOT_PREPARED, failed);
        } catch (SQLException refused) {
            throw PostgresDatabase.refused(refused);
        }
    }

    private static void requireRoles(Connection connection, String app) throws SQLException {
        var query =
                "select 1 from pg_roles where rolname = ? and rolname <> current_user"
                        + " and not pg_has_role(rolname, current_user, 'member')";
        try (var it = connection.prepareStatement(query)) {
            it.setString(1, app);
            try (var rows = it.executeQuery()) {
                if (!rows.next()) {
                    throw new StoreRefused(Reason.NO_ROLE, "not a role apart from the owner");
                }
            }
        }
    }

    private static void requireKnown(Connection connection) throws SQLException {
        try (var it = connection.createStatement();
                var rows = it.executeQuery("select to_regclass('flyway_schema_history') is null")) {
            if (rows.next() && rows.getBoolean(1)) {
                return;
            }
        }
        PostgresDatabase.requireNotNewer(connection);
    }
}
