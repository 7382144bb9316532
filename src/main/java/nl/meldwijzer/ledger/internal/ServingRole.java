package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;

import java.sql.Connection;
import java.sql.SQLException;

/// What must hold of a server and of the role that serves from it: a role that may do more than it
/// needs would get past the guards on the rows.
final class ServingRole {
    private static final int OLDEST = 15;

    private static final String TOO_STRONG =
            """
            select count(*) from pg_roles
            where pg_has_role(current_user, oid, 'member') and (rolsuper or rolbypassrls)
            """;
    private static final String OWNER =
            """
            select count(*) from pg_class c
            where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'S')
                and pg_has_role(current_user, c.relowner, 'member')
            """;
    private static final String REWRITES =
            """
            select count(*) from pg_class c
            where c.relnamespace = current_schema()::regnamespace
                and (c.relname in ('entry', 'subtree', 'checkpoint', 'install') or exists (
                    select 1 from pg_trigger t
                    where t.tgrelid = c.oid and t.tgname = 'is_append_only'))
                and has_table_privilege(c.oid, 'update, delete, truncate, trigger')
            """;
    private static final String LOSES =
            """
            select count(*) from pg_settings
            where (name in ('fsync', 'full_page_writes') and setting <> 'on')
                or (name = 'server_encoding' and setting <> 'UTF8')
            """;
    private static final String STANDBY = "select case when pg_is_in_recovery() then 1 else 0 end";

    private ServingRole() {}

    static void require(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < OLDEST) {
            throw new StoreRefused(Reason.UNSAFE_SETTINGS, "older than " + OLDEST);
        }
        require(connection, STANDBY, Reason.NO_SERVER, "a standby");
        require(connection, TOO_STRONG, Reason.TOO_STRONG_ROLE, "superuser or bypassrls");
        require(connection, OWNER, Reason.TOO_STRONG_ROLE, "owns tables");
        require(connection, REWRITES, Reason.TOO_STRONG_ROLE, "may change the log");
        require(connection, LOSES, Reason.UNSAFE_SETTINGS, "fsync, full_page_writes or encoding");
    }

    private static void require(Connection connection, String count, Reason reason, String why)
            throws SQLException {
        try (var it = connection.createStatement();
                var rows = it.executeQuery(count)) {
            if (!rows.next() || rows.getLong(1) != 0) {
                throw new StoreRefused(reason, why);
            }
        }
    }
}
