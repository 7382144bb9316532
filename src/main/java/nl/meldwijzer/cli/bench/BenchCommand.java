package nl.meldwijzer.cli.bench;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.cli.bench.internal.RawServer;
import nl.meldwijzer.cli.bench.internal.RawStore;
import nl.meldwijzer.cli.bench.internal.RowShapes;
import nl.meldwijzer.cli.database.DatabaseOptions;
import nl.meldwijzer.dossier.FilingDesk;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// `bench NAME`: measures on a real store in a temporary folder on disk.
@Command(name = "bench", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
public final class BenchCommand implements Callable<Integer> {
    /// What can be measured.
    enum Name {
        append,
        open,
        start,
        load,
        protocol
    }

    private static final int USAGE = 2;
    private static final int SCHOOLS = 8;
    private static final Duration THINKING = Duration.ofSeconds(3);

    private final PrintStream out;
    private final Consumer<String> complain;
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

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--raw-login-file", paramLabel = "F")
    private Optional<Path> rawLogin = Optional.empty();

    /// Prints its figures there.
    ///
    /// @param complain says a sentence, by its key
    public BenchCommand(PrintStream out, Consumer<String> complain, SecurityClock clock) {
        this.out = out;
        this.complain = complain;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        var objection = objection();
        if (objection.isPresent()) {
            complain.accept(objection.get());
            return USAGE;
        }
        var folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "bench");
        try {
            var figures = new Figures(name + (database.isGiven() ? "-postgresql" : ""), out);
            figures.put("machine.processors", Runtime.getRuntime().availableProcessors());
            figures.put("machine.java", Runtime.version().toString());
            measure(folder, figures);
            out.println(figures.write());
        } finally {
            delete(folder);
        }
        return 0;
    }

    /// A server needs an empty database, which `migrate` prepared, and to compare with a role that
    /// may make tables.
    private Optional<String> objection() {
        if (database.isGiven() && name == Name.start) {
            return Optional.of("cli.bench.embedded");
        }
        return database.objection()
                .or(() ->
                        database.isGiven() && name == Name.append && rawLogin.isEmpty()
                                ? Optional.of("cli.bench.raw-login")
                                : Optional.empty());
    }

    private void measure(Path folder, Figures figures) throws Exception {
        var today = LocalDate.ofInstant(clock.now(), DomainClock.ZONE);
        switch (name) {
            case append -> append(folder, figures, today);
            case open -> new OpenBench(() -> stage(folder), figures, rounds, today).run();
            case start -> new StartBench(practice(folder), folder, figures, rounds).run();
            case load -> load(folder, figures, today);
            case protocol -> new ProtocolBench(figures, today).run();
        }
    }

    /// What an act leaves behind is looked up in an embedded store; on a server the writers are
    /// then spread over schools, as they are there.
    private void append(Path folder, Figures figures, LocalDate today) throws Exception {
        List<RowShapes.Shape> shapes;
        var embedded = new StoreAddress.Embedded(folder.resolve("data"));
        try (var stage = stage(embedded)) {
            var bench = new AppendBench(stage, figures, plan(1, today));
            shapes = bench.shapes(embedded.folder().resolve("meldwijzer.db"));
            if (!database.isGiven()) {
                try (var raw = new RawStore(folder.resolve("raw.db"), shapes)) {
                    bench.compare(raw);
                }
                return;
            }
        }
        var at = folder.resolve("node");
        var owner = rawLogin.flatMap(it -> database.as(it, at)).orElseThrow();
        try (var stage = stage(database.address(at));
                var raw = new RawServer(owner, shapes, AppendBench.MOST)) {
            new AppendBench(stage, figures, plan(SCHOOLS, today)).compare(raw);
        }
    }

    private AppendBench.Plan plan(int schools, LocalDate today) {
        return new AppendBench.Plan(Duration.ofSeconds(seconds), rounds, schools, today);
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
        var start = new ArrayList<>(List.of("start", "--data", folder.resolve("data").toString()));
        start.addAll(database.arguments());
        var program = new BenchServer.Program(jar.toAbsolutePath(), start);
        new LoadBench(() -> stage(folder), program, figures, plan).run();
    }

    private Stage stage(Path folder) {
        return stage(database.address(folder.resolve("data")));
    }

    private Stage stage(StoreAddress address) {
        return Stage.at(
                address,
                VaultAssembly.of(VaultAssembly.besides(address.folder())),
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
