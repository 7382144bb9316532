package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Map;

/// X-FULL: without room every attempt is answered clearly, nothing is shown that cannot be logged,
/// and all goes on once there is room.
class FullDiskTests extends PracticeSchool {
    private static final String DOSSIER = "/dossier/[0-9a-f-]{36}";
    private static final int PLENTY = 1_000_000_000;

    @Autowired private Store store;

    @AfterEach
    void makeRoom() {
        limit(PLENTY);
    }

    private void limit(int pages) {
        store.write(
                tx -> tx.sql(new Scope.Install()).fetch("PRAGMA max_page_count = " + pages).size());
    }

    /// Fills what is left in the pages that are there: SQLite takes no limit below that.
    private static void fill(Guest guest, String path) {
        int attempts = 0;
        while (guest.get(path).status() == 200 && attempts < 2_000) {
            attempts++;
        }
    }

    @Test
    void answersClearlyShowsNothingUnloggedAndGoesOnWhenThereIsRoom() {
        var rachida = signedIn("rachida").get("/");
        var dossier = rachida.links(DOSSIER).getFirst();
        rachida.get(dossier);
        var correct = rachida.links(DOSSIER + "/vastleggen/note.correct/\\d+").getFirst();
        rachida.get(correct);
        var form = rachida.links(DOSSIER + "/vastleggen/note.correct").getFirst();
        var open = rachida.hidden();
        limit(1);

        fill(rachida, dossier);
        assertThat(rachida.status()).isEqualTo(507);
        assertThat(rachida.body())
                .contains("De schijf is vol", "niets vastgelegd", "Code voor wie u helpt")
                .doesNotContain("Noor Buitenhuis");

        var typed = new java.util.LinkedHashMap<>(open);
        typed.remove("path");
        typed.put("text", "verbetering op een volle schijf");
        rachida.fill(form, Map.copyOf(typed));
        assertThat(rachida.status()).isEqualTo(507);

        limit(PLENTY);
        assertThat(rachida.get(dossier).status()).isEqualTo(200);
        assertThat(rachida.body()).doesNotContain("verbetering op een volle schijf");
        rachida.get(correct);
        rachida.fill(form, Map.of("text", "verbetering toen er weer plaats was"));
        assertThat(rachida.status()).isEqualTo(303);
        assertThat(rachida.get(dossier).body()).contains("verbetering toen er weer plaats was");
    }
}
