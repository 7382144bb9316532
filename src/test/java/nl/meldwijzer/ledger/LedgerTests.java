package nl.meldwijzer.ledger;

import static nl.meldwijzer.ledger.OpenedLedger.DOSSIER;
import static nl.meldwijzer.ledger.OpenedLedger.NOW;
import static nl.meldwijzer.ledger.OpenedLedger.SCHOOL;
import static nl.meldwijzer.ledger.OpenedLedger.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

@OnBothStores
class LedgerTests {
    private static final DossierId NEVER_OPENED =
            new DossierId("0198c0de-0000-7000-8000-0000000000ff");

    @TempDir private Path folder;
    private OpenedLedger opened;

    @BeforeEach
    void open() {
        opened = OpenedLedger.on(folder.resolve("data"));
        opened.open(SCHOOL, DOSSIER);
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void reopen() {
        opened.close();
        opened = OpenedLedger.on(folder.resolve("data"));
    }

    @Test
    void givesBackWhatWasAppendedInOrder() {
        assertThat(opened.append(0, "a", "b")).isEqualTo(new Appended.Done(new DossierVersion(2)));
        assertThat(opened.append(2, "c")).isEqualTo(new Appended.Done(new DossierVersion(3)));

        assertThat(opened.texts()).containsExactly("a", "b", "c");
    }

    @Test
    void givesBackAfterReopening() {
        opened.append(0, "a", "b");
        reopen();
        opened.append(2, "c");

        assertThat(opened.texts()).containsExactly("a", "b", "c");
    }

    @Test
    void givesBackOnlyWhatFollowsAVersion() {
        opened.append(0, "a", "b", "c");

        var entries = opened.ledger().ledger().read(SCHOOL, DOSSIER, new DossierVersion(2));

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().number()).isEqualTo(3);
    }

    @Test
    void findsNothingAfterTheLastVersion() {
        opened.append(0, "a", "b");

        assertThat(opened.ledger().ledger().read(SCHOOL, DOSSIER, new DossierVersion(2))).isEmpty();
    }

    @Test
    void refusesAWriteOnAnOutdatedVersion() {
        opened.append(0, "a");

        assertThat(opened.append(0, "b")).isEqualTo(new Appended.OutOfDate(new DossierVersion(1)));
        assertThat(opened.texts()).containsExactly("a");
    }

    @Test
    void timeNeverStandsStillOrGoesBack() {
        opened.append(0, "a", "b");

        var entries = opened.ledger().ledger().read(SCHOOL, DOSSIER, DossierVersion.NONE);

        assertThat(entries.get(0).recordedAt()).isEqualTo(NOW);
        assertThat(entries.get(1).recordedAt()).isEqualTo(NOW.plus(Duration.ofMillis(1)));
    }

    @Test
    void anActThatThrowsLeavesNothingBehindAndLaterActsGoOn() {
        opened.append(0, "a");

        assertThatThrownBy(() ->
                        opened.ledger()
                                .store()
                                .write(tx -> {
                                    opened.keys().vault();
                                    tx.audit(line("dossier.read"));
                                    throw new IllegalArgumentException("no");
                                }))
                .isInstanceOf(IllegalArgumentException.class);

        opened.append(1, "b");
        reopen();
        assertThat(opened.texts()).containsExactly("a", "b");
        assertThat(opened.ledger().ledger().lines(SCHOOL, NOW, NOW.plusSeconds(9))).isEmpty();
    }

    @Test
    void anActWithoutAKeyLeavesNothingBehind() {
        assertThatThrownBy(() -> opened.append(SCHOOL, NEVER_OPENED, 0, "a"))
                .isInstanceOf(IllegalStateException.class);

        assertThat(opened.ledger().ledger().version(SCHOOL, NEVER_OPENED))
                .isEqualTo(DossierVersion.NONE);
    }

    @Test
    void aTransactionCannotBeUsedAfterItsAct() {
        var kept = new AtomicReference<nl.meldwijzer.ledger.store.Tx>();
        opened.ledger()
                .store()
                .write(tx -> {
                    kept.set(tx);
                    return true;
                });

        assertThatThrownBy(() -> kept.get().audit(line("dossier.read")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anActCannotStartAnother() {
        assertThatThrownBy(() -> opened.ledger().store().write(_ -> opened.append(0, "nested")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() ->
                        opened.ledger().store().write(_ -> opened.ledger().store().read(_ -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void auditLinesComeBackByTime() {
        opened.ledger().store().write(tx -> addLines(tx));

        var lines = opened.ledger().ledger().lines(SCHOOL, NOW.plusMillis(1), NOW.plusMillis(3));

        assertThat(lines).extracting(it -> it.line().code()).containsExactly("b", "c");
        assertThat(lines.getFirst().line()).isEqualTo(line("b"));
        assertThat(lines.getFirst().number()).isEqualTo(2);
    }

    private static boolean addLines(nl.meldwijzer.ledger.store.Tx tx) {
        for (var code : new String[] {"a", "b", "c", "d"}) {
            tx.audit(line(code));
        }
        return true;
    }
}
