package nl.meldwijzer.ledger.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.EDITION;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Acts of one group on a server, where rows wait for each other: what one of them takes back is
/// its own and nobody else's (decision 0062).
class SentTogetherTests {
    private static final Scope SCHOOL =
            new Scope.School(new SchoolId("0190a5b0-0000-7000-8000-00000000000a"));
    private static final Instant NOW = Instant.parse("2026-09-15T08:40:00Z");

    @TempDir private Path folder;
    private final String database = PostgresServer.one().newMigratedDatabase();
    private final Closing closing = new Closing();
    private PostgresDatabase server;
    private Writer writer;

    @BeforeEach
    void open() {
        var keys = closing.add(VaultAssembly.of(folder.resolve("keys")));
        keys.vault().openScope(SCHOOL);
        server = new PostgresDatabase(Stores.server(folder, database));
        var groups =
                closing.add(server.groups(new Sealer(keys.vault(), new SecureRandom()), _ -> {}));
        var heads = closing.add(HeadFile.open(folder, keys.vault()));
        writer = closing.add(new Writer(groups, heads, () -> NOW));
        writer.start();
    }

    @AfterEach
    void close() {
        closing.close();
        PostgresServer.one().drop(database);
    }

    private static boolean line(ActTx tx) {
        tx.audit(
                new AuditLine(
                        SCHOOL, "dossier.read", new Actor.Operator(), Optional.empty(), Map.of()));
        return true;
    }

    /// Has one act before them wait, so that they come in one group, in this order.
    private List<Future<Boolean>> together(List<Function<ActTx, Boolean>> acts) throws Exception {
        var come = new CountDownLatch(1);
        try (var callers = Executors.newFixedThreadPool(acts.size() + 1)) {
            var before = callers.submit(() -> writer.write(_ -> await(come)));
            var answers = new ArrayList<Future<Boolean>>();
            for (var act : acts) {
                Thread.sleep(50);
                answers.add(callers.submit(() -> writer.write(act)));
            }
            Thread.sleep(50);
            come.countDown();
            before.get();
            return answers;
        }
    }

    private static boolean await(CountDownLatch come) {
        try {
            come.await();
            return true;
        } catch (InterruptedException nobodyDoesThat) {
            throw new IllegalStateException(nobodyDoesThat);
        }
    }

    private long rows() {
        try (var readers = new Readers(server.lender())) {
            return readers.read(reader -> reader.log().size(SCHOOL));
        }
    }

    private static boolean fail() {
        throw new IllegalArgumentException("on purpose");
    }

    @Test
    void whoFailsBeforeAnythingWasSentTakesNothingAlong() throws Exception {
        together(
                List.of(
                        SentTogetherTests::line,
                        tx -> line(tx) && fail(),
                        SentTogetherTests::line));

        assertThat(rows()).isEqualTo(2);
        assertThat(writer.write(SentTogetherTests::line)).isTrue();
    }

    /// Reading the log sends the rows of the acts before as well, after the savepoint of the one
    /// that reads.
    @Test
    void whoFailsAfterTheRowsOfOthersWereSentTakesNoneOfThemAlong() throws Exception {
        var answers =
                together(
                        List.of(
                                SentTogetherTests::line,
                                tx -> tx.log().table().size(SCHOOL) >= 0 && line(tx) && fail(),
                                SentTogetherTests::line,
                                tx -> tx.log().table().size(SCHOOL) >= 0 && fail()));

        assertThat(rows()).isEqualTo(2);
        assertThatThrownBy(() -> answers.get(1).get()).hasMessageContaining("on purpose");
        assertThat(answers.get(0).get()).isTrue();
        assertThat(answers.get(2).get()).isTrue();
    }

    /// What an act left to be sent later fails in that act.
    @Test
    void whoseRowIsRefusedIsToldSoAndNobodyElse() throws Exception {
        var answers =
                together(
                        List.of(
                                SentTogetherTests::count,
                                tx -> line(tx) && count(tx),
                                SentTogetherTests::line));

        assertThat(answers.get(0).get()).isTrue();
        assertThatThrownBy(() -> answers.get(1).get()).hasMessageContaining("refused a statement");
        assertThat(answers.get(2).get()).isTrue();
        assertThat(rows()).isEqualTo(1);
    }

    private static boolean count(ActTx tx) {
        tx.later(
                SCHOOL,
                sql ->
                        sql.insertInto(EDITION)
                                .set(EDITION.SCOPE, SCHOOL.key())
                                .set(EDITION.NUMBER, 1L));
        return true;
    }
}
