package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.internal.StoreUnderFire.Mode;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// X-KILL-S: a bare store process with four writers is killed at random; what it acknowledged must
/// be there afterwards, once.
class KillTrials {
    private static final long SEED = 20_260_916;
    private static final int SERIES = 20;
    private static final int ROUNDS = 10;
    private static final int CONTROL_ROUNDS = 20;
    private static final int SOONEST = 50;
    private static final int LATEST = 800;
    private static final Duration CHECKED = Duration.ofSeconds(60);
    private static final int AT_ONCE = 3;

    @TempDir private Path folder;

    /// What a process found when it opened the store.
    private record Found(long acknowledged, long recorded, long lost, long doubled, String fault) {
        static Found parse(String line) {
            var words = line.split(" ", -1);
            return new Found(
                    Long.parseLong(words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]),
                    words[5]);
        }
    }

    @BeforeEach
    void makeAStoreToCopy() {
        var data = folder.resolve("template/data");
        try (var keys = VaultAssembly.of(VaultAssembly.besides(data));
                var ledger = LedgerAssembly.of(data, keys, Instant::now)) {
            keys.vault().openScope(StoreUnderFire.SCHOOL);
            for (int writer = 0; writer < StoreUnderFire.WRITERS; writer++) {
                keys.vault()
                        .createDossierKey(StoreUnderFire.SCHOOL, StoreUnderFire.dossier(writer));
                open(ledger, writer);
            }
        }
    }

    /// A key without entries would be swept at the first start.
    static void open(LedgerAssembly ledger, int writer) {
        ledger.store()
                .write(tx -> {
                    tx.audit(StoreUnderFire.line(writer));
                    return tx.append(
                            StoreUnderFire.SCHOOL,
                            StoreUnderFire.dossier(writer),
                            DossierVersion.NONE,
                            List.of("act 1".getBytes(UTF_8)));
                });
    }

    /// Some series beside each other: a process that waits to be killed leaves room for another.
    @Test
    void nothingAcknowledgedIsLostOrDoubled() throws Exception {
        long acknowledged = 0;
        try (var lanes = Executors.newFixedThreadPool(AT_ONCE)) {
            var series =
                    IntStream.range(0, SERIES)
                            .mapToObj(number -> lanes.submit(() -> series(number)))
                            .toList();
            for (var one : series) {
                acknowledged += one.get().acknowledged();
            }
        }
        System.out.printf(
                "figure kill.store: rounds %d, acknowledged %d, lost 0, doubled 0, seed %d%n",
                SERIES * ROUNDS, acknowledged, SEED);
        assertThat(acknowledged).isGreaterThan(SERIES * ROUNDS * 10L);
    }

    private Found series(int number) throws IOException, InterruptedException {
        var found = killRepeatedly(number, Mode.HONEST, ROUNDS);
        assertThat(found.lost()).as("lost, seed %d series %d", SEED, number).isZero();
        return found;
    }

    @Test
    void aStoreThatAnswersBeforeTheCommitIsSeenToLose() throws IOException, InterruptedException {
        var found = killRepeatedly(SERIES, Mode.EARLY, CONTROL_ROUNDS);

        System.out.printf(
                "figure kill.control: rounds at most %d, lost %d, seed %d%n",
                CONTROL_ROUNDS, found.lost(), SEED);
        assertThat(found.lost()).isPositive();
    }

    /// Ends early when something was lost, because the list of the next round would hide it.
    private Found killRepeatedly(int series, Mode mode, int rounds)
            throws IOException, InterruptedException {
        var random = new Random(SEED + series);
        var data = copy("series" + series);
        var list = Files.createTempFile(memory(), "meldwijzer-acknowledged", ".bin");
        try {
            for (int round = 0; round < rounds; round++) {
                var alive = Duration.ofMillis(random.nextInt(SOONEST, LATEST));
                var found = killAfter(alive, start(data, list, mode));
                assertSound(found, round);
                if (found.lost() > 0) {
                    return found;
                }
            }
            var found = killAfter(CHECKED, start(data, list, Mode.CHECK));
            assertSound(found, rounds);
            return found;
        } finally {
            Files.delete(list);
        }
    }

    private static void assertSound(Found found, int round) {
        assertThat(found.fault()).as("fault, seed %d round %d", SEED, round).isEqualTo("none");
        assertThat(found.doubled()).as("doubled, seed %d round %d", SEED, round).isZero();
    }

    /// Kills a process some time after it said what it found, unless it has ended by itself.
    private static Found killAfter(Duration alive, Process process)
            throws IOException, InterruptedException {
        try (var out = process.inputReader(UTF_8)) {
            var found = Found.parse(lineAbout(out));
            if (!process.waitFor(alive)) {
                process.destroyForcibly();
            }
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return found;
        } finally {
            process.destroyForcibly();
        }
    }

    private static String lineAbout(BufferedReader out) throws IOException {
        var before = new StringBuilder();
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("found ")) {
                return line;
            }
            before.append(line).append('\n');
        }
        throw new AssertionError("the process ended before it opened the store:\n" + before);
    }

    private Process start(Path data, Path list, Mode mode) throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreUnderFire.class.getName(),
                        data.toString(),
                        list.toString(),
                        mode.name());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static Path memory() {
        var shared = Path.of("/dev/shm");
        return Files.isWritable(shared) ? shared : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private Path copy(String name) throws IOException {
        var from = folder.resolve("template");
        var to = folder.resolve(name);
        try (var files = Files.walk(from)) {
            files.forEach(file -> copy(file, to.resolve(from.relativize(file).toString())));
        }
        return to.resolve("data");
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
