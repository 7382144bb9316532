package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.ledger.internal.RoundTrips;
import nl.meldwijzer.rehearsal.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// How often an act on a database on a server waits for an answer. Each time is one that a teacher
/// waits too, so what comes in addition needs a reason (decision 0062).
class RoundTripTests {
    @TempDir private Path folder;
    private ServedSchool served;
    private RoundTrips trips;
    private Stage node;

    @BeforeEach
    void serveThroughTheCounter() {
        served = ServedSchool.in(folder);
        trips = RoundTrips.to(Stores.server(folder, served.database).url());
        node = served.node("counted", trips::through);
        for (int turn = 0; turn < 10; turn++) {
            served.deposit(node, "warm-" + turn);
        }
    }

    @AfterEach
    void close() {
        node.close();
        trips.close();
        served.drop();
    }

    @Test
    void aDepositInADossierTakesFourOfThem() {
        trips.take();

        served.deposit(node, "counted");

        assertThat(trips.take()).hasSize(4);
    }
}
