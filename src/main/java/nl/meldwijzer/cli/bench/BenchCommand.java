package nl.meldwijzer.cli.bench;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.dossier.FilingDesk;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.rehearsal.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/// `bench NAME`: measures on a real store in a temporary folder on disk.
@Command(name = "bench", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
public final class BenchCommand implements Callable<Integer> {
    /// What can be measured.
    enum Name {
        append,
        open,
        start,
        load
    }

    private static final Duration THINKING = Duration.ofSeconds(3);

    private final PrintStream out;
    private final SecurityClock clock;

    @Parameters(paramLabel = "NAME")
    private Name name = Name.append;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "3")
    private int seconds;

    @Option(names = "--users", paramLabel = "N", defaultValue = "50")
    private int users;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3")
    private int rounds;

    @Option(names = "--jar", paramLabel = "FILE", defaultValue = "target/meldwijzer.jar")
    private Path jar = Path.of("target", "meldwijzer.jar");

    /// Prints its figures there.
    public BenchCommand(PrintStream out, SecurityClock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "bench");
        try {
            var figures = new Figures(name.name(), out);
            figures.put("machine.processors", Runtime.getRuntime().availableProcessors());
            figures.put("machine.java", Runtime.version().toString());
            measure(folder, figures);
            out.println(figures.write());
        } finally {
            delete(folder);
        }
        return 0;
    }

    private void measure(Path folder, Figures figures) throws Exception {
        var today = LocalDate.ofInstant(clock.now(), DomainClock.ZONE);
        switch (name) {
            case append -> {
                try (var stage = stage(folder)) {
                    var plan =
                            new AppendBench.Plan(
                                    Duration.ofSeconds(seconds),
                                    rounds,
                                    today,
                                    new SplittableRandom(1));
                    new AppendBench(stage, folder, figures, plan).run();
                }
            }
            case open -> new OpenBench(() -> stage(folder), figures, rounds, today).run();
            case start -> new StartBench(practice(folder), folder, figures, rounds).run();
            case load -> load(folder, figures, today);
        }
    }

    private BenchServer.Program practice(Path folder) {
        return new BenchServer.Program(
                jar.toAbsolutePath(),
                List.of("start", "--practice", "--data", folder.resolve("practice").toString()));
    }

    private void load(Path folder, Figures figures, LocalDate today)
            throws IOException, InterruptedException {
        var plan =
                new LoadBench.Plan(
                        users,
                        Duration.ofSeconds(seconds),
                        THINKING,
                        today,
                        new SplittableRandom(1));
        var program =
                new BenchServer.Program(
                        jar.toAbsolutePath(),
                        List.of("start", "--data", folder.resolve("data").toString()));
        new LoadBench(() -> stage(folder), program, figures, plan).run();
    }

    private Stage stage(Path folder) {
        return Stage.at(
                folder.resolve("data"),
                new Stage.Props(
                        clock::now,
                        clock,
                        new SecureRandom(),
                        AccessOptions.DEFAULT,
                        FilingDesk.NOBODY));
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
