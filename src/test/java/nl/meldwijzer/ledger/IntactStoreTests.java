package nl.meldwijzer.ledger;

import static nl.meldwijzer.ledger.OpenedLedger.DOSSIER;
import static nl.meldwijzer.ledger.OpenedLedger.SCHOOL;
import static nl.meldwijzer.ledger.OpenedLedger.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/// What nobody touched verifies, also after what may be done to it.
@OnBothStores
class IntactStoreTests {
    @TempDir private Path folder;
    private OpenedLedger opened;

    @BeforeEach
    void open() {
        opened = OpenedLedger.on(folder.resolve("data"));
        opened.open(SCHOOL, DOSSIER);
        opened.append(0, "a", "b", "c");
        opened.ledger().store().write(tx -> audited(tx));
    }

    private static boolean audited(nl.meldwijzer.ledger.store.Tx tx) {
        tx.audit(line("dossier.read"));
        return true;
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void anUntouchedStoreIsIntact() {
        assertThat(opened.ledger().verification().verify())
                .isEqualTo(new Outcome.Intact(opened.ledger().checkpoints().heads()));
    }

    @Test
    void aCheckpointIsSignedOnceAndVerifies() {
        opened.ledger().checkpoints().signAll();
        var first = opened.ledger().checkpoints().newest(SCHOOL);
        opened.ledger().checkpoints().signAll();

        assertThat(first).isPresent().isEqualTo(opened.ledger().checkpoints().newest(SCHOOL));
        assertThat(first.get())
                .startsWith("meldwijzer/" + opened.keys().inventory().install() + "/school/")
                .contains("\n4\n");
        assertThat(opened.ledger().verification().verify()).isInstanceOf(Outcome.Intact.class);
    }

    @Test
    void aDestroyedDossierStaysInTheLogAndVerifies() {
        opened.ledger().destruction().destroyDossier(SCHOOL, DOSSIER, line("dossier.destroyed"));

        assertThat(opened.texts()).isEmpty();
        assertThat(opened.ledger().ledger().version(SCHOOL, DOSSIER))
                .isEqualTo(new DossierVersion(3));
        assertThat(opened.ledger().verification().verify()).isInstanceOf(Outcome.Intact.class);
        assertThatThrownBy(() -> opened.open(SCHOOL, DOSSIER))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDestroyedYearOfLinesIsLeftOut() {
        opened.ledger().destruction().destroyAuditYear(SCHOOL, 2026, line("audit.destroyed"));

        assertThat(
                        opened.ledger()
                                .ledger()
                                .lines(SCHOOL, OpenedLedger.NOW, OpenedLedger.NOW.plusSeconds(9)))
                .isEmpty();
        assertThat(opened.ledger().verification().verify()).isInstanceOf(Outcome.Intact.class);
    }

    @Test
    void verifiesBesideWhoeverServesIt() {
        try (var keys = VaultAssembly.openReadOnly(opened.keys().folder(), Optional.empty())) {
            assertThat(LedgerAssembly.verifyBeside(Stores.at(opened.data()), keys))
                    .isInstanceOf(Outcome.Intact.class);
        }
    }
}
