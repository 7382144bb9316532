package nl.meldwijzer.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Seconds from the start of the process to the first answer, and the memory it then holds: from
/// the jar as it is, unpacked, and unpacked with an AOT cache.
final class StartBench {
    private static final long LONGEST_SECONDS = 120;

    private final BenchServer.Program program;
    private final Path folder;
    private final Figures figures;
    private final int rounds;

    /// Measures in a folder.
    ///
    /// @param program the packaged jar
    StartBench(BenchServer.Program program, Path folder, Figures figures, int rounds) {
        this.program = program;
        this.folder = folder;
        this.figures = figures;
        this.rounds = rounds;
    }

    /// A way to start.
    private record Way(String name, Path jar, List<String> options) {}

    void run() throws IOException, InterruptedException {
        var jar = program.jar();
        var unpacked = folder.resolve("unpacked");
        await(
                BenchServer.java(
                        List.of("-Djarmode=tools"),
                        jar,
                        List.of("extract", "--destination", unpacked.toString())));
        var thin = unpacked.resolve(jar.getFileName());
        var cache = folder.resolve("meldwijzer.aot");
        start(new Way("first", thin, List.of()), 1);
        var training = new ArrayList<>(program.start());
        training.addAll(List.of("--port", Integer.toString(BenchServer.freePort())));
        await(
                BenchServer.java(
                        List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"),
                        thin,
                        training));
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
            long begin = System.nanoTime();
            try (var server = BenchServer.start(program.with(way.jar()), way.options())) {
                seconds.add((System.nanoTime() - begin) / 1e9);
                memory.add(server.residentMebibytes());
            }
        }
        figures.put("start.seconds." + way.name(), seconds);
        figures.put("start.rss-mib." + way.name(), memory);
    }

    private static void await(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("a preparation took too long");
        }
    }
}
