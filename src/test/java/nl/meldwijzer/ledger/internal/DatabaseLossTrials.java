package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;

/// X-DBLOSS: two nodes write while their connections to the server are cut at random, or while the
/// wait for a standby is broken off. What was acknowledged is there afterwards, once, and whoever
/// was not acknowledged heard so.
class DatabaseLossTrials {
    private static final long SEED = 20_261_125;
    private static final int CUTS = 60;
    private static final int CANCELLED = 20;
    private static final int SOONEST = 30;
    private static final int LATEST = 250;
    private static final int LONGEST_WAIT = 5;
    private static final PostgresServer SERVER = PostgresServer.one();

    private static final String CUT =
            "select pg_terminate_backend(pid) from pg_stat_activity where datname ="
                    + " current_database() and usename = '"
                    + PostgresServer.APP
                    + "' and random() < 0.7";
    private static final String CANCEL =
            "select pg_cancel_backend(pid) from pg_stat_activity where datname ="
                    + " current_database() and wait_event = 'SyncRep'";

    @TempDir private Path folder;
    private final Random random = new Random(SEED);
    private final String database = SERVER.newMigratedDatabase();
    private final Closing closing = new Closing();
    private final List<StubbornWriter> writers = new ArrayList<>();
    private VaultAssembly keys;
    private LedgerAssembly one;

    @BeforeEach
    void openTwoNodes() {
        keys = closing.add(VaultAssembly.of(folder.resolve("keys")));
        keys.vault().openScope(StoreUnderFire.SCHOOL);
        one = closing.add(node("one"));
        var two = closing.add(node("two"));
        for (int dossier = 0; dossier < StoreUnderFire.WRITERS; dossier++) {
            keys.vault().createDossierKey(StoreUnderFire.SCHOOL, StoreUnderFire.dossier(dossier));
            KillTrials.open(one, dossier);
            writers.add(new StubbornWriter((dossier % 2 == 0 ? one : two).store(), dossier));
        }
    }

    @AfterEach
    void close() throws SQLException {
        try (var superuser = SERVER.superuser("postgres")) {
            standby(superuser, "");
        }
        closing.close();
        SERVER.drop(database);
    }

    private LedgerAssembly node(String name) {
        var address = Stores.server(folder.resolve(name), database);
        return LedgerAssembly.of(address, keys, Instant::now);
    }

    @Test
    void nothingAcknowledgedIsLostOrDoubledWhenConnectionsAreCut() throws Exception {
        write(superuser -> cut(superuser, CUTS));

        assertThat(told()).isPositive();
        assertSound();
        report("cut", CUTS);
    }

    private void cut(Connection superuser, int times) throws SQLException, InterruptedException {
        for (int cut = 0; cut < times; cut++) {
            Thread.sleep(random.nextInt(SOONEST, LATEST));
            execute(superuser, CUT);
        }
    }

    @Test
    void whoAnswersBeforeTheCommitIsSeenToLose() throws Exception {
        var hasty = writers.stream().map(it -> new HastyWriter(one.store(), it.dossier())).toList();
        write(superuser -> cut(superuser, CUTS / 2), hasty, HastyWriter::stop);

        long lost = 0;
        for (var writer : hasty) {
            var texts = new HashSet<>(texts(hasty.indexOf(writer)));
            lost += writer.acknowledged().stream().filter(it -> !texts.contains(it)).count();
        }
        System.out.printf("figure database.control: lost %d, seed %d%n", lost, SEED);
        assertThat(lost).isPositive();
    }

    @Test
    void whoseWaitForAStandbyWasBrokenOffHearsThatNobodyKnows() throws Exception {
        write(superuser -> {
            standby(superuser, "nobody");
            for (long cancelled = 0; cancelled < CANCELLED; ) {
                cancelled += execute(superuser, CANCEL);
                Thread.sleep(1);
            }
            standby(superuser, "");
        });

        assertThat(sum(StubbornWriter::unknown)).isGreaterThanOrEqualTo(CANCELLED);
        assertSound();
        report("standby", CANCELLED);
    }

    /// The control: without the look at warnings, a commit that stands on one server alone is
    /// acknowledged as if it stood on two.
    @Test
    void withoutALookAtWarningsItWouldBeAcknowledged() throws Exception {
        var plain = new PostgresDatabase(Stores.server(folder.resolve("x"), database));
        try (var superuser = SERVER.superuser(database);
                var connection = plain.connect();
                var it = connection.createStatement()) {
            standby(superuser, "nobody");
            connection.setAutoCommit(false);
            it.execute("select set_config('meldwijzer.scope', 'install', true)");
            it.execute("insert into store_mark values ('install', 'real')");
            var canceller = Thread.ofPlatform().start(() -> cancelOnce(superuser));
            connection.commit();
            canceller.join();
            standby(superuser, "");

            assertThat(connection.getWarnings().getMessage()).contains("synchronous replication");
        }
    }

    private static void cancelOnce(Connection superuser) {
        try {
            while (execute(superuser, CANCEL) == 0) {
                Thread.onSpinWait();
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// What happens to the server while writers write.
    private interface Disaster {
        void strike(Connection superuser) throws SQLException, InterruptedException;
    }

    private void write(Disaster disaster) throws Exception {
        write(disaster, writers, StubbornWriter::stop);
    }

    private <W extends Runnable> void write(Disaster disaster, List<W> all, Consumer<W> stop)
            throws Exception {
        var runs = new ArrayList<Future<?>>();
        try (var threads = Executors.newFixedThreadPool(all.size());
                var superuser = SERVER.superuser(database)) {
            all.forEach(it -> runs.add(threads.submit(it)));
            try {
                disaster.strike(superuser);
                Thread.sleep(Duration.ofSeconds(1));
            } finally {
                all.forEach(stop);
            }
        }
        for (var run : runs) {
            run.get();
        }
    }

    private static void standby(Connection superuser, String name) throws SQLException {
        try (var it = superuser.createStatement()) {
            it.execute("alter system set synchronous_standby_names = '" + name + "'");
            it.execute("select pg_reload_conf()");
        }
    }

    /// How many rows said yes.
    private static long execute(Connection superuser, String sql) throws SQLException {
        try (var it = superuser.createStatement();
                var rows = it.executeQuery(sql)) {
            long yes = 0;
            while (rows.next()) {
                yes += rows.getBoolean(1) ? 1 : 0;
            }
            return yes;
        }
    }

    private void assertSound() {
        long recorded = 0;
        for (var writer : writers) {
            var texts = texts(writer.dossier());
            var each = LongStream.rangeClosed(1, texts.size()).mapToObj(it -> "act " + it);
            assertThat(texts)
                    .as("each act once, seed %d", SEED)
                    .containsExactlyElementsOf(each.toList());
            assertThat(texts.size())
                    .as("lost, seed %d", SEED)
                    .isGreaterThanOrEqualTo((int) writer.acknowledged());
            assertThat(writer.slowest()).isLessThan(Duration.ofSeconds(LONGEST_WAIT));
            recorded += texts.size();
        }
        var lines =
                one.ledger()
                        .lines(
                                StoreUnderFire.SCHOOL,
                                Instant.EPOCH,
                                Instant.now().plusSeconds(3_600));
        assertThat(lines).hasSize((int) recorded);
        assertThat(one.verification().verify()).isInstanceOf(Outcome.Intact.class);
    }

    /// The first readings after a cut can meet connections that are gone.
    private List<String> texts(int dossier) {
        for (int i = 0; i < 20; i++) {
            try {
                return read(dossier);
            } catch (RuntimeException cut) {
                assertThat(cut).isInstanceOf(Statements.StatementFailed.class);
            }
        }
        return read(dossier);
    }

    private List<String> read(int dossier) {
        return one
                .ledger()
                .read(StoreUnderFire.SCHOOL, StoreUnderFire.dossier(dossier), DossierVersion.NONE)
                .stream()
                .map(entry -> new String(entry.payload(), UTF_8))
                .toList();
    }

    private long told() {
        return sum(StubbornWriter::failed) + sum(StubbornWriter::unknown);
    }

    private long sum(ToLongFunction<StubbornWriter> figure) {
        return writers.stream().mapToLong(figure).sum();
    }

    private void report(String what, int times) {
        System.out.printf(
                "figure database.%s: times %d, acknowledged %d, told nothing %d, told unknown %d,"
                        + " recognised %d, slowest %d ms, lost 0, doubled 0, seed %d%n",
                what,
                times,
                sum(StubbornWriter::acknowledged),
                sum(StubbornWriter::failed),
                sum(StubbornWriter::unknown),
                sum(StubbornWriter::recognised),
                writers.stream().mapToLong(it -> it.slowest().toMillis()).max().orElse(0),
                SEED);
    }
}
