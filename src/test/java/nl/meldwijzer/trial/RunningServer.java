package nl.meldwijzer.trial;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The packaged jar, started as its own process on a free port.
final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;

    private RunningServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Writes the server's output to the given file.
    static RunningServer start(Path log, String... arguments)
            throws IOException, InterruptedException {
        var port = freePort();
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-jar",
                                Objects.requireNonNull(System.getProperty("meldwijzer.jar")),
                                "start",
                                "--server.port=" + port));
        command.addAll(List.of(arguments));
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var server = new RunningServer(process, port);
        server.awaitFirstAnswer(log);
        return server;
    }

    URI page(String path) {
        // Passkeys need the name and not the number.
        return URI.create("http://localhost:" + port + path);
    }

    Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void awaitFirstAnswer(Path log) throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        try (var client = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline && process.isAlive()) {
                if (answers(client)) {
                    return;
                }
                process.waitFor(Duration.ofMillis(100));
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("The server did not answer; its output is in " + log);
    }

    private boolean answers(HttpClient client) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(page("/health")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
