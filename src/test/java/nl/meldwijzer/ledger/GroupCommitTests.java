package nl.meldwijzer.ledger;

import static nl.meldwijzer.ledger.OpenedLedger.DOSSIER;
import static nl.meldwijzer.ledger.OpenedLedger.SCHOOL;
import static nl.meldwijzer.ledger.OpenedLedger.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@OnBothStores
class GroupCommitTests {
    private static final int THREADS = 32;
    private static final int ACTS = 320;

    @TempDir private Path folder;
    private OpenedLedger opened;
    private Store store;

    @BeforeEach
    void open() {
        opened = OpenedLedger.on(folder.resolve("data"));
        opened.open(SCHOOL, DOSSIER);
        store = opened.ledger().store();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    /// Adds at the end, whatever the version is, and throws when told to.
    private static Appended append(Tx tx, long version, int number, boolean fails) {
        var text = List.of(("act " + number).getBytes(UTF_8));
        var appended = tx.append(SCHOOL, DOSSIER, new DossierVersion(version), text);
        if (appended instanceof Appended.Done) {
            tx.audit(line("signal.recorded"));
        }
        if (fails) {
            throw new IllegalArgumentException("act " + number);
        }
        return appended;
    }

    private boolean appendUntilDone(int number) {
        var version = opened.ledger().ledger().version(SCHOOL, DOSSIER).value();
        for (var it = version; ; ) {
            var before = it;
            switch (store.write(tx -> append(tx, before, number, number % 4 == 0))) {
                case Appended.Done _ -> {
                    return true;
                }
                case Appended.OutOfDate(var current) -> it = current.value();
            }
        }
    }

    @Test
    void actsThatFailLeaveTheOthersOfTheirGroupAlone() throws InterruptedException {
        var results = new ArrayList<Future<Boolean>>();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (int number = 1; number <= ACTS; number++) {
                var act = number;
                results.add(threads.submit(() -> appendUntilDone(act)));
            }
        }

        var failed = results.stream().filter(GroupCommitTests::isFailed).count();
        assertThat(failed).isEqualTo(ACTS / 4);
        assertThat(opened.texts()).hasSize(ACTS - ACTS / 4).doesNotHaveDuplicates();
        assertThat(opened.ledger().checkpoints().heads().getFirst().size())
                .isEqualTo(2L * (ACTS - ACTS / 4));
        assertThat(opened.ledger().verification().verify()).isInstanceOf(Outcome.Intact.class);
    }

    private static boolean isFailed(Future<Boolean> result) {
        try {
            return !result.get();
        } catch (ExecutionException failed) {
            assertThat(failed).hasCauseInstanceOf(IllegalArgumentException.class);
            return true;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void anEntryOfAnActThatFailsLeavesNoGap() {
        opened.append(0, "a");
        assertThatThrownBy(() -> store.write(tx -> append(tx, 1, 2, true)))
                .isInstanceOf(IllegalArgumentException.class);
        opened.append(1, "b");

        assertThat(opened.texts()).containsExactly("a", "b");
        assertThat(opened.ledger().verification().verify()).isInstanceOf(Outcome.Intact.class);
    }

    @Test
    void whatAnActSwallowsIsNotCommittedByHalf() {
        assertThatThrownBy(() -> store.write(tx -> swallow(tx)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(opened.ledger().checkpoints().heads()).isEmpty();
    }

    private static boolean swallow(Tx tx) {
        tx.audit(line("first"));
        try {
            var nobody = new nl.meldwijzer.kernel.DossierId("0198c0de-0000-7000-8000-0000000000fe");
            tx.append(SCHOOL, nobody, DossierVersion.NONE, List.of(new byte[0]));
        } catch (IllegalStateException noKey) {
            return true;
        }
        return false;
    }
}
