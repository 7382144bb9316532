package nl.meldwijzer.cli.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The packaged server as a process of its own on a free port of this machine.
final class BenchServer implements AutoCloseable {
    private static final long LONGEST_SECONDS = 120;
    private static final long POLL_MILLIS = 20;

    private final Process process;
    private final int port;

    private BenchServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// What is started, and on which data.
    ///
    /// @param start the arguments of `start` besides the port
    record Program(Path jar, List<String> start) {
        Program {
            start = List.copyOf(start);
        }

        Program with(Path otherJar) {
            return new Program(otherJar, start);
        }
    }

    /// Starts it and waits for its first answer.
    static BenchServer start(Program program, List<String> options)
            throws IOException, InterruptedException {
        int port = freePort();
        var arguments = new ArrayList<>(program.start());
        arguments.addAll(List.of("--port", Integer.toString(port)));
        var server = new BenchServer(java(options, program.jar(), arguments).start(), port);
        try {
            server.awaitAnswer();
            return server;
        } catch (IllegalStateException | InterruptedException e) {
            server.close();
            throw e;
        }
    }

    static ProcessBuilder java(List<String> options, Path jar, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    double residentMebibytes() throws IOException {
        return status("VmRSS:");
    }

    double peakMebibytes() throws IOException {
        return status("VmHWM:");
    }

    double cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private double status(String line) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(found -> found.startsWith(line))
                .mapToDouble(found -> Double.parseDouble(found.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private void awaitAnswer() throws InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address().resolve("/health")).build();
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
            while (process.isAlive() && System.nanoTime() < until) {
                if (answers(client, request)) {
                    return;
                }
                Thread.sleep(POLL_MILLIS);
            }
        }
        throw new IllegalStateException("the server did not answer");
    }

    private static boolean answers(HttpClient client, HttpRequest request)
            throws InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
    }
}
