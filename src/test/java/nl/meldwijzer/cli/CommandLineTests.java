package nl.meldwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

class CommandLineTests {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder = Path.of("");

    private int run(String... arguments) {
        return CommandLineInterface.run(
                arguments,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                Instant::now,
                "nl_NL.UTF-8");
    }

    private String said() {
        return out.toString(UTF_8);
    }

    private String complained() {
        return err.toString(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start",
                "rehearse",
                "import",
                "verify",
                "recover",
                "backup",
                "restore",
                "rehearse-restore",
                "bench"
            })
    void explainsEveryCommand(String command) {
        assertThat(run(command, "--help")).isZero();
        assertThat(said()).contains("meldwijzer " + command).contains("toont deze uitleg");
    }

    @Test
    void refusesToPractiseInAnUnmarkedFolder() throws IOException {
        Files.writeString(folder.resolve("meldwijzer.db"), "real");

        assertThat(run("start", "--practice", "--data", folder.toString())).isEqualTo(3);
        assertThat(complained()).contains("is geen oefenmap").contains("--data");
        assertThat(folder).isDirectoryNotContaining("glob:**PRACTICE");
    }

    @Test
    void refusesToWorkForRealInAPracticeFolder() throws IOException {
        Files.writeString(folder.resolve("PRACTICE"), "time=PT0S");

        assertThat(run("start", "--data", folder.toString())).isEqualTo(3);
        assertThat(complained()).contains("is een oefenmap");
    }

    @Test
    void refusesPlainHttpBeyondThisMachine() {
        assertThat(run("start", "--host", "0.0.0.0", "--data", folder.toString())).isEqualTo(3);
        assertThat(complained()).contains("--tls-cert").contains("--behind-proxy");
    }

    @Test
    void refusesACertificateWithoutItsKey() {
        assertThat(run("start", "--tls-cert", "c.pem", "--data", folder.toString())).isEqualTo(3);
        assertThat(complained()).contains("allebei");
    }

    @Test
    void endsWithOneWhenAScenarioDoesNotHold() throws IOException {
        var file = folder.resolve("fout.yaml");
        var sound = Files.readString(Path.of("scenarios/eerste-signaal.yaml"));
        Files.writeString(file, sound.replace("naming: [others_present]", "naming: [text]"));

        assertThat(run("rehearse", "scenarios/eerste-signaal.yaml")).isZero();
        assertThat(run("rehearse", file.toString())).isEqualTo(1);
        assertThat(said()).contains("FOUT");
    }

    @Test
    void namesFileAndLineOfAScenarioItCannotRead() throws IOException {
        var file = folder.resolve("fout.yaml");
        Files.writeString(file, "scenario: x\nprotocl: y\n");

        assertThat(run("rehearse", file.toString())).isEqualTo(1);
        assertThat(complained()).contains("fout.yaml, regel 2").contains("protocl");
    }

    @Test
    void saysThatThereIsNothingToVerify() {
        assertThat(run("verify", "--data", folder.resolve("none").toString())).isEqualTo(3);
        assertThat(complained()).contains("geen gegevens");
    }

    @Test
    void saysThatThereIsNothingToImport() {
        assertThat(run("import", folder.resolve("none.xml").toString())).isEqualTo(3);
        assertThat(complained()).contains("none.xml");
    }

    @Test
    void doesNotKnowWhatIsNotThere() {
        assertThat(run("onbekend", "x")).isEqualTo(2);
    }
}
