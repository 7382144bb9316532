package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Watches the system calls: every acknowledgement follows a flush of the database to disk. A kill
/// cannot show this, because the page cache outlives the process.
class FsyncTrials {
    private static final Pattern FLUSH =
            Pattern.compile("f(data)?sync\\(\\d+<[^>]*\\.db(-wal)?>\\)");
    private static final Pattern SAYS = Pattern.compile("write\\(1<[^>]*>, \"(start|acknowledged)");

    @TempDir private Path folder;

    @Test
    void everyAcknowledgementFollowsAFlush() throws IOException, InterruptedException {
        var flushed = flushedAcknowledgements("store");

        System.out.printf("figure fsync: acknowledged %d, flushed %d%n", FsyncProbe.ACTS, flushed);
        assertThat(flushed).isEqualTo(FsyncProbe.ACTS);
    }

    @Test
    void acknowledgementsWithoutAFlushAreSeen() throws IOException, InterruptedException {
        assertThat(flushedAcknowledgements("careless")).isLessThan(FsyncProbe.ACTS / 2);
    }

    /// How many of the acknowledgements have a flush between them and what was said before.
    private int flushedAcknowledgements(String what) throws IOException, InterruptedException {
        int flushed = 0;
        int said = 0;
        var isFlushed = false;
        for (var call : trace(what)) {
            if (FLUSH.matcher(call).find()) {
                isFlushed = true;
            }
            var says = SAYS.matcher(call);
            if (says.find()) {
                said += says.group(1).equals("acknowledged") ? 1 : 0;
                flushed += says.group(1).equals("acknowledged") && isFlushed ? 1 : 0;
                isFlushed = false;
            }
        }
        assertThat(said).as("acknowledgements seen").isEqualTo(FsyncProbe.ACTS);
        return flushed;
    }

    private List<String> trace(String what) throws IOException, InterruptedException {
        requireStrace();
        var calls = folder.resolve("calls.txt");
        var command =
                List.of(
                        "strace",
                        "-f",
                        "-y",
                        "-qq",
                        "-e",
                        "trace=fsync,fdatasync,write",
                        "-o",
                        calls.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        FsyncProbe.class.getName(),
                        folder.resolve("data").toString(),
                        what);
        var output = folder.resolve("output.txt");
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends in time").isTrue();
            assertThat(process.exitValue()).as(() -> read(output)).isZero();
            return Files.readAllLines(calls);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static void requireStrace() {
        var isThere =
                Stream.of("/usr/bin/strace", "/bin/strace", "/usr/local/bin/strace")
                        .map(Path::of)
                        .anyMatch(Files::isExecutable);
        if (!isThere) {
            fail(
                    "This test needs strace, to watch the store flush. As root: apt-get install strace");
        }
    }
}
