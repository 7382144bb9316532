package nl.meldwijzer.ledger;

import static nl.meldwijzer.ledger.OpenedLedger.DOSSIER;
import static nl.meldwijzer.ledger.OpenedLedger.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.ledger.store.CommitFailed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// The embedded database on a disk that is full; a server's disk is not ours to fill.
class FullDiskLedgerTests {
    @TempDir private Path folder;

    @Test
    void aFullDiskLosesNothingAndLaterActsGoOn() {
        try (var opened = OpenedLedger.on(folder.resolve("data"))) {
            opened.open(SCHOOL, DOSSIER);
            opened.append(0, "a");
            var pages = limit(opened, 1);
            assertThatThrownBy(() -> opened.append(1, "x".repeat(2_000_000)))
                    .isInstanceOf(CommitFailed.class);
            assertThat(opened.texts()).containsExactly("a");

            limit(opened, pages + 1_000_000);
            opened.append(1, "b");
            assertThat(opened.texts()).containsExactly("a", "b");
            assertThat(opened.ledger().verification().verify()).isInstanceOf(Outcome.Intact.class);
        }
    }

    /// SQLite never sets the limit below what is in use.
    private static int limit(OpenedLedger opened, int pages) {
        return opened.ledger()
                .store()
                .write(tx -> {
                    var result = tx.sql(SCHOOL).fetchOne("PRAGMA max_page_count = " + pages);
                    return result == null ? 0 : result.get(0, Integer.class);
                });
    }
}
