package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.Connection;
import java.sql.SQLException;

/// PostgreSQL as the role that serves meets it: rows of the stated scope, and no others (X-TENANT).
class TenantTests {
    private static final String OURS = "school/0190a5b0-0000-7000-8000-00000000000a";
    private static final String THEIRS = "school/0190a5b0-0000-7000-8000-00000000000b";
    private static final String COUNT = "select count(*) from family";

    private final MigratedPostgres database = new MigratedPostgres();
    private final Connection app = database.app();

    @BeforeEach
    void twoSchools() throws SQLException {
        app.setAutoCommit(false);
        for (var scope : new String[] {OURS, THEIRS}) {
            state(app, scope);
            execute(app, "insert into family values ('" + scope + "', 'one', null)");
            app.commit();
        }
    }

    @AfterEach
    void close() throws SQLException {
        app.close();
    }

    @Test
    void showsTheRowsOfTheStatedScopeAlone() throws SQLException {
        state(app, OURS);

        assertThat(number(app, COUNT)).isEqualTo(1);
        assertThat(number(app, COUNT + " where scope = '" + THEIRS + "'")).isZero();
    }

    @Test
    void showsNothingWithoutAScope() throws SQLException {
        try (var fresh = database.app()) {
            assertThatThrownBy(() -> number(fresh, COUNT)).hasMessageContaining("no scope stated");
        }
    }

    @Test
    void forgetsTheScopeWithTheTransaction() throws SQLException {
        state(app, OURS);
        app.rollback();
        assertThatThrownBy(() -> number(app, COUNT)).hasMessageContaining("no scope stated");
        app.rollback();
        state(app, OURS);
        app.commit();
        assertThatThrownBy(() -> number(app, COUNT)).hasMessageContaining("no scope stated");
    }

    @Test
    void goesBackToTheScopeBeforeASavepoint() throws SQLException {
        state(app, OURS);
        var mark = app.setSavepoint();
        state(app, THEIRS);
        app.rollback(mark);

        assertThat(number(app, COUNT + " where scope = '" + OURS + "'")).isEqualTo(1);
        assertThat(number(app, COUNT + " where scope = '" + THEIRS + "'")).isZero();
    }

    @Test
    void takesNoRowOfAnotherScope() throws SQLException {
        state(app, OURS);

        assertThatThrownBy(() ->
                        execute(app, "insert into family values ('" + THEIRS + "', '2', null)"))
                .hasMessageContaining("row-level security");
    }

    /// The control: what keeps the others' rows away is the forced policy and nothing else.
    @Test
    void leaksWhenTheOwnerIsNotForced() throws SQLException {
        try (var owner = database.owner()) {
            owner.setAutoCommit(false);
            state(owner, OURS);
            assertThat(number(owner, COUNT)).isEqualTo(1);
            execute(owner, "alter table family no force row level security");
            assertThat(number(owner, COUNT)).isEqualTo(2);
            owner.rollback();
        }
    }

    @Test
    void servesAsARoleThatNothingIsOpenTo() throws SQLException {
        var privileges =
                "select count(*) from pg_roles where rolname = current_user"
                        + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)";
        var owned =
                "select count(*) from pg_class where relowner = current_user::regrole and relkind = 'r'";
        var unforced =
                "select count(*) from pg_class c where relnamespace = 'public'::regnamespace"
                        + " and relkind = 'r' and relname <> 'flyway_schema_history'"
                        + " and not (relrowsecurity and relforcerowsecurity)";

        assertThat(number(app, privileges)).isZero();
        assertThat(number(app, owned)).isZero();
        assertThat(number(app, unforced)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entry",
                "subtree",
                "checkpoint",
                "install",
                "organisation_version",
                "reporting_code_version"
            })
    void theLogIsAppendOnlyForEverybody(String table) throws SQLException {
        for (var change : new String[] {"delete from " + table, "truncate " + table}) {
            state(app, OURS);
            assertThatThrownBy(() -> execute(app, change))
                    .hasMessageContaining("permission denied");
            app.rollback();
            try (var owner = database.owner()) {
                owner.setAutoCommit(false);
                state(owner, OURS);
                assertThatThrownBy(() -> execute(owner, change))
                        .hasMessageContaining("append-only");
            }
        }
    }

    private static void state(Connection connection, String scope) throws SQLException {
        try (var it =
                connection.prepareStatement("select set_config('meldwijzer.scope', ?, true)")) {
            it.setString(1, scope);
            it.execute();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var it = connection.createStatement()) {
            it.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var it = connection.createStatement();
                var rows = it.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
