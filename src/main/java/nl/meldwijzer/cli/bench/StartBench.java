package nl.meldwijzer.cli.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Seconds from the start of the process to the first answer, and the memory it then holds: from
/// the jar as it is, unpacked, and unpacked with an AOT cache.
final class StartBench {
    private static final long LONGEST_SECONDS = 120;
    private static final long POLL_MILLIS = 20;

    private final Path jar;
    private final Path folder;
    private final Figures figures;
    private final int rounds;

    StartBench(Path jar, Path folder, Figures figures, int rounds) {
        this.jar = jar;
        this.folder = folder;
        this.figures = figures;
        this.rounds = rounds;
    }

    /// A way to start.
    private record Way(String name, Path jar, List<String> options) {}

    void run() throws IOException, InterruptedException {
        var unpacked = folder.resolve("unpacked");
        await(
                java(
                        List.of("-Djarmode=tools"),
                        jar,
                        List.of("extract", "--destination", unpacked.toString())));
        var thin = unpacked.resolve(jar.getFileName());
        var cache = folder.resolve("meldwijzer.aot");
        start(new Way("first", thin, List.of()), 1);
        await(
                java(
                        List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"),
                        thin,
                        arguments(freePort())));
        for (var way :
                List.of(
                        new Way("jar", jar, List.of()),
                        new Way("unpacked", thin, List.of()),
                        new Way("unpacked-aot", thin, List.of("-XX:AOTCache=" + cache)))) {
            start(way, rounds);
        }
    }

    private void start(Way way, int times) throws IOException, InterruptedException {
        var seconds = new ArrayList<Double>();
        var memory = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            int port = freePort();
            long begin = System.nanoTime();
            var server = java(way.options(), way.jar(), arguments(port)).start();
            try {
                awaitAnswer(server, port);
                seconds.add((System.nanoTime() - begin) / 1e9);
                memory.add(residentMebibytes(server));
            } finally {
                server.destroy();
                server.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            }
        }
        figures.put("start.seconds." + way.name(), seconds);
        figures.put("start.rss-mib." + way.name(), memory);
    }

    private List<String> arguments(int port) {
        return List.of(
                "start",
                "--practice",
                "--data",
                folder.resolve("practice").toString(),
                "--port",
                Integer.toString(port));
    }

    private static ProcessBuilder java(List<String> options, Path jar, List<String> arguments) {
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

    private static void await(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("a preparation took too long");
        }
    }

    private static void awaitAnswer(Process server, int port)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                            .build();
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
            while (server.isAlive() && System.nanoTime() < until) {
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

    private static double residentMebibytes(Process server) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(server.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
