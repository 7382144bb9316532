package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.upkeep.Receipt;
import nl.meldwijzer.upkeep.Receipt.Kind;
import nl.meldwijzer.upkeep.Receipts;
import nl.meldwijzer.upkeep.Upkeep;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

import java.nio.file.Path;
import java.time.Instant;

class InstallPageTests extends PracticeSchool {
    @Autowired private Upkeep upkeep;
    @Autowired private VaultAssembly keys;

    @Value("${meldwijzer.ledger.folder}")
    private Path data = Path.of("");

    @Test
    void saysWhatWasDoneAndWhatIsToBeDone() {
        assertThat(signedIn("beheer").get("/installatie").body())
                .contains("Toestand van de installatie", "GB vrij")
                .contains("Er is nog nooit een reservekopie op proef teruggezet")
                .contains("rehearse-restore");

        for (var kind : new Kind[] {Kind.BACKUP, Kind.REHEARSAL, Kind.VERIFICATION}) {
            new Receipts(data).leave(Receipt.of(kind, Instant.now()), keys.vault());
        }
        upkeep.takeUp();

        assertThat(signedIn("beheer").get("/installatie").body())
                .contains("De reservekopie was toen bruikbaar")
                .doesNotContain("Er is nog nooit");
    }

    @Test
    void isNotThereForWhoDoesNotAnswerForTheInstall() {
        for (var who : new String[] {"marit", "inge"}) {
            assertThat(signedIn(who).get("/installatie").status()).isEqualTo(404);
            assertThat(signedIn(who).get("/mensen").body()).doesNotContain("/installatie");
        }
        assertThat(signedIn("beheer").get("/mensen").body()).contains("/installatie");
    }
}
