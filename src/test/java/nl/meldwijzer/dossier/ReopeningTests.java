package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Entry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A signal opens a closed dossier by itself, and who deposited it cannot tell (S139).
class ReopeningTests {
    private School school;
    private DossierId dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        school = new School(folder.resolve("data"));
        dossier = school.deposit("marit", "noor");
        perform("rachida", School.act("decision.check-safety", "text=Geen zorgen."));
        perform(
                "wouter",
                School.act("dossier.close", "ground=other_cause", "text=Het was de bril."));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void theDepositLandsInTheSameDossierWhichIsOpenAgain() {
        assertThat(school.deposit("joost", "noor")).isEqualTo(dossier);

        assertThat(school.view("rachida", dossier).timeline().lines())
                .extracting(line -> line.entry().entry().wireName())
                .contains("dossier.reopened.v1");
    }

    @Test
    void whoDepositedItSeesHerSignalAlone() {
        school.deposit("joost", "noor");

        var own =
                school.stage
                        .dossiers()
                        .ownDeposits()
                        .handle(school.toList("joost", QueryKind.OWN_DEPOSITS));

        assertThat(own).hasSize(1);
        assertThat(own.getFirst().entries())
                .hasSize(1)
                .allMatch(Entry.SignalRecorded.class::isInstance);
    }

    private void perform(String who, Act act) {
        assertThat(school.perform(who, dossier, act))
                .isInstanceOf(PerformAct.Outcome.Recorded.class);
    }
}
