package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.AccessAssembly;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.access.StepUp;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.platform.MeldwijzerApplication;
import nl.meldwijzer.vault.VaultAssembly;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/// The whole server, listening, on a store with the two schools; made once for all these tests.
@SpringBootTest(
        classes = {MeldwijzerApplication.class, ServedTwins.AlwaysFresh.class},
        webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class ServedTwins {
    private static final Path FOLDER = folder();
    private static final TwinSchools TWINS = TwinSchools.in(FOLDER);

    /// Who gets in is asked for longer than a password counts as fresh; StepUpTests tries that.
    @TestConfiguration
    static class AlwaysFresh {
        @Bean
        @Primary
        StepUp alwaysFresh(AccessAssembly access) {
            return new StepUp() {
                @Override
                public boolean isFresh(Visitor.Employee visitor) {
                    return true;
                }

                @Override
                public Result confirm(Visitor.Employee visitor, SignIn.Attempt attempt) {
                    return access.stepUp().confirm(visitor, attempt);
                }
            };
        }
    }

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("meldwijzer.ledger.folder", FOLDER::toString);
        properties.add("meldwijzer.vault.folder", () -> VaultAssembly.besides(FOLDER).toString());
    }

    static TwinSchools twins() {
        return TWINS;
    }

    /// Somebody of the first school.
    final Caller caller(String who) {
        return caller(TWINS.one(), who);
    }

    final Caller caller(Twin school, String who) {
        return Caller.signedIn(port, school.session(who));
    }

    /// Somebody whom nobody watches records a signal about a pupil of the first school.
    final void somebodyRecordsASignal(String pupil) {
        var signal =
                Map.of(
                        "submission", UUID.randomUUID().toString(),
                        "route", "home",
                        "kind", "fact",
                        "text", "Zij zat stil.",
                        "date", "2025-09-15",
                        "place", "lokaal",
                        "situation", "kring",
                        "others_present", "nobody");
        var path = "/signaal/" + TWINS.one().pupil(pupil);
        assertThat(caller("volunteer").post(path, signal).status()).isEqualTo(303);
    }

    final Caller stranger() {
        return Caller.signedOut(port);
    }

    final int port() {
        return port;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("meldwijzer-twins").resolve("data");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
