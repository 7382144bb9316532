package nl.meldwijzer.ledger;

import static nl.meldwijzer.ledger.OpenedLedger.DOSSIER;
import static nl.meldwijzer.ledger.OpenedLedger.NOW;
import static nl.meldwijzer.ledger.OpenedLedger.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.StoreRefused.Reason;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.ledger.Verification.What;
import nl.meldwijzer.ledger.internal.PostgresServer;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/// What is particular to a store on a server: who may serve from it, and what becomes of it outside
/// this program.
class PostgresStoreTests {
    private static final PostgresServer SERVER = PostgresServer.one();

    @TempDir private Path folder;
    private final String database = SERVER.newMigratedDatabase();
    private VaultAssembly keys;

    @BeforeEach
    void open() {
        keys = VaultAssembly.of(folder.resolve("keys"));
        keys.vault().openScope(SCHOOL);
        keys.vault().createDossierKey(SCHOOL, DOSSIER);
    }

    @AfterEach
    void close() {
        keys.close();
        SERVER.drop(database);
    }

    private OpenedLedger node(String name) {
        var data = folder.resolve(name);
        var address = Stores.server(data, database);
        return new OpenedLedger(data, keys, LedgerAssembly.of(address, keys, () -> NOW));
    }

    private void superuser(String... statements) {
        try (var connection = SERVER.superuser(database);
                var it = connection.createStatement()) {
            for (var sql : statements) {
                it.execute(sql);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void refuses(StoreAddress address, Reason reason) {
        assertThatThrownBy(() -> LedgerAssembly.of(address, keys, () -> NOW))
                .isInstanceOfSatisfying(
                        StoreRefused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private StoreAddress address(String url, String role, String password) {
        var login = new StoreAddress.Login(role, new Secret<>(password));
        return new StoreAddress.Server(folder.resolve("data"), url, login);
    }

    @ParameterizedTest
    @CsvSource({"postgres", PostgresServer.OWNER})
    void refusesARoleThatMayDoMoreThanServe(String role) {
        refuses(address(SERVER.url(database), role, SERVER.password()), Reason.TOO_STRONG_ROLE);
    }

    @Test
    void refusesARoleThatWasGivenTheLog() {
        superuser("grant update on entry to " + PostgresServer.APP);

        refuses(
                address(SERVER.url(database), PostgresServer.APP, SERVER.password()),
                Reason.TOO_STRONG_ROLE);
    }

    @Test
    void saysWhatIsWrongWithTheServer() {
        var app = PostgresServer.APP;
        refuses(address(SERVER.url(database), app, "wrong"), Reason.NO_LOGIN);
        refuses(address("jdbc:postgresql://127.0.0.1:1/x", app, "x"), Reason.NO_SERVER);
        refuses(address(SERVER.url("nowhere"), app, SERVER.password()), Reason.NOT_PREPARED);
        superuser("update flyway_schema_history set version = '9999' where version = '1'");
        refuses(address(SERVER.url(database), app, SERVER.password()), Reason.NEWER_VERSION);
        superuser("delete from flyway_schema_history where version <> '2'");
        refuses(address(SERVER.url(database), app, SERVER.password()), Reason.NOT_PREPARED);
        superuser("drop table flyway_schema_history");
        refuses(address(SERVER.url(database), app, SERVER.password()), Reason.NOT_PREPARED);
    }

    @Test
    void twoNodesKeepOneOrderWithoutGaps() {
        try (var one = node("one");
                var two = node("two")) {
            for (int turn = 0; turn < 20; turn++) {
                var node = turn % 3 == 0 ? one : two;
                assertThat(node.append(turn, "act " + turn)).isInstanceOf(Appended.Done.class);
            }

            assertThat(one.append(19, "late")).isInstanceOf(Appended.OutOfDate.class);
            assertThat(one.texts()).hasSize(20).isEqualTo(two.texts());
            assertThat(two.ledger().verification().verify()).isInstanceOf(Outcome.Intact.class);
        }
        try (var later = node("one")) {
            assertThat(later.append(20, "after")).isInstanceOf(Appended.Done.class);
        }
    }

    @Test
    void goesOnAfterItsConnectionsWereBroken() {
        try (var node = node("one")) {
            node.append(0, "a");
            superuser(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = '"
                            + PostgresServer.APP
                            + "'");

            assertThat(node.append(1, "b")).isInstanceOf(Appended.Done.class);
            assertThat(readAgain(node)).containsExactly("a", "b");
        }
    }

    /// A reading that meets a connection that just broke fails once, and that connection is gone.
    private static List<String> readAgain(OpenedLedger node) {
        try {
            return node.texts();
        } catch (RuntimeException broken) {
            return node.texts();
        }
    }

    @Test
    void refusesADatabaseThatLostItsEnd() {
        try (var node = node("one")) {
            node.append(0, "a", "b", "c");
            superuser(
                    "set session_replication_role = replica",
                    "delete from entry where log_index = 2");
            superuser(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = '"
                            + PostgresServer.APP
                            + "'");

            assertThatThrownBy(() -> node.append(2, "other"))
                    .hasRootCauseInstanceOf(RolledBack.class);
        }
        assertThatThrownBy(() -> node("one")).isInstanceOf(RolledBack.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter table entry disable trigger is_append_only | SCHEMA",
                "drop trigger is_append_only on checkpoint | SCHEMA",
                "drop trigger is_append_only on organisation_version | SCHEMA",
                "alter table reporting_code_version disable trigger is_append_only | SCHEMA",
                "alter table pupil no force row level security | SCHEMA",
                "drop policy own_scope on pupil | SCHEMA",
                "alter policy own_scope on entry using (true) | SCHEMA",
                "create policy more on employee using (true) | SCHEMA",
                "alter table pupil add column name text | SCHEMA",
                "drop table draft | SCHEMA",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end' | SCHEMA",
                "create or replace function stated_scope() returns text language sql stable as 'select ''install''' | SCHEMA",
                "set session_replication_role = replica; update entry set recorded_at = '2026-09-15T08:40:00.500Z' where log_index = 1 | HEADER",
                "set session_replication_role = replica; update entry set ciphertext = '\\x00' where log_index = 1 | CONTENT",
                "set session_replication_role = replica; delete from entry where log_index = 1 | LOG_ORDER",
            })
    void verificationFindsWhatTheOwnerDid(String statement, What what) {
        try (var node = node("one")) {
            node.append(0, "a", "b", "c");
            superuser(statement);

            assertThat(node.ledger().verification().verify())
                    .isInstanceOfSatisfying(
                            Outcome.Broken.class,
                            it -> assertThat(it.first().what()).as(it.toString()).isEqualTo(what));
        }
    }
}
