package nl.meldwijzer.trial;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// The packaged jar with a practice school, started as its own process on a free port.
final class RunningServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final int port;

    private RunningServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts in a folder, where its data, its log (`server.log`) and its temporary files go.
    static RunningServer practice(Path folder) throws IOException, InterruptedException {
        var temporary = Files.createDirectories(folder.resolve("tmp"));
        var log = log(folder);
        var port = freePort();
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-jar",
                        Objects.requireNonNull(System.getProperty("meldwijzer.jar")),
                        "start",
                        "--practice",
                        "--data=" + folder.resolve("school"),
                        "--port=" + port);
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                        .start();
        var server = new RunningServer(process, port);
        server.awaitFirstAnswer(log);
        return server;
    }

    static Path log(Path folder) {
        return folder.resolve("server.log");
    }

    URI page(String path) {
        // Passkeys need the name and not the number.
        return URI.create("http://localhost:" + port + path);
    }

    /// As a power cut for the process alone.
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
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
            var request =
                    HttpRequest.newBuilder(page("/inloggen"))
                            .timeout(Duration.ofSeconds(2))
                            .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
