package nl.meldwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class DirectoryImportCommandTests {
    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void found() {
        new PeopleWorld(folder).close();
    }

    @Test
    void aShippedProfileIsTriedFirstThenTakenInOnce() {
        assertThat(run("--profile", "de-sprong", "--dry-run")).isZero();
        assertThat(said()).contains("Veilig Thuis Drenthe (new)", "Bureau Jeugdzorg (doubtful)");
        assertThat(said()).doesNotContain("Toegevoegde organisaties");

        assertThat(run("--profile", "de-sprong")).isZero();
        assertThat(said()).contains("Toegevoegde organisaties: 6.");

        out.reset();
        assertThat(run("--profile", "de-sprong")).isZero();
        assertThat(said()).contains("Toegevoegde organisaties: 0.", "(known)");
    }

    @Test
    void neverTakesAContactPerson() throws IOException {
        var file = folder.resolve("lijst.txt");
        Files.writeString(file, "Organisatie: De Brug\nContactpersoon: Fenna Verzonnen\n");

        assertThat(run(file.toString(), "--directory", "--school", PeopleWorld.BRIN)).isZero();
        assertThat(said())
                .contains(
                        "Toegevoegde organisaties: 1.", "Contactpersonen neemt deze opdracht niet")
                .doesNotContain("Fenna");
    }

    @Test
    void refusesByLineAndNamesTheProfilesThereAre() throws IOException {
        var file = folder.resolve("lijst.csv");
        Files.writeString(file, "naam;via\n;x\n");

        assertThat(run(file.toString(), "--directory")).isEqualTo(Exit.NOT_RIGHT);
        assertThat(err.toString(UTF_8)).contains("lijst.csv", "Regel 2", "missing naam");
        assertThat(run("--profile", "onbekend")).isEqualTo(Exit.USAGE);
        assertThat(err.toString(UTF_8)).contains("de-sprong");
        assertThat(run()).isEqualTo(Exit.CANNOT);
    }

    private int run(String... arguments) {
        var all = new ArrayList<>(List.of("import", "--data", folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        return CommandLineInterface.run(
                all.toArray(String[]::new),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                () -> Instant.parse("2026-09-15T10:00:00Z"),
                "nl_NL.UTF-8");
    }

    private String said() {
        return out.toString(UTF_8);
    }
}
