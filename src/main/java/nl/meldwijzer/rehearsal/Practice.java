package nl.meldwijzer.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.rehearsal.internal.Casting;
import nl.meldwijzer.rehearsal.internal.Enrolling;
import nl.meldwijzer.rehearsal.internal.FilingTray;
import nl.meldwijzer.rehearsal.internal.Folders;
import nl.meldwijzer.rehearsal.internal.Production;
import nl.meldwijzer.rehearsal.internal.ScenarioReader;
import nl.meldwijzer.rehearsal.internal.StoreMark;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// A fictional school with every role and a few dossiers, to practise in. Made by playing a
/// scenario once; its passwords are printed for everyone, so nothing real belongs in it.
public final class Practice {
    private static final String SCENARIO = "/practice/school.yaml";
    private static final String PASSWORD = "veilig oefenen met fluitketel";
    private static final String DOMAIN = "@oefenschool.example";
    private static final Duration BEFORE = Duration.ofHours(1);

    private final SecurityClock clock;
    private final RandomGenerator random;

    /// Makes practice schools.
    ///
    /// @param random a cryptographic source of randomness
    public Practice(SecurityClock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// Somebody to sign in as.
    public record Account(
            String name, Set<SchoolFunction> functions, String signInName, String password) {
        public Account {
            functions = Set.copyOf(functions);
        }
    }

    /// Everyone to sign in as, in the order of the scenario.
    public static List<Account> accounts() {
        return scenario().people().staff().entrySet().stream()
                .map(one ->
                        new Account(
                                one.getValue().name(),
                                one.getValue().functions(),
                                one.getKey() + DOMAIN,
                                PASSWORD))
                .toList();
    }

    /// Fills a folder that is not there yet or holds nothing. It is made beside it and put in its
    /// place when it is whole, so that an interruption leaves nothing half made.
    public void prepare(Path data) {
        var making = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(making);
        Folders.delete(VaultAssembly.besides(making));
        make(making);
        Folders.move(VaultAssembly.besides(making), VaultAssembly.besides(data));
        Folders.move(making, data);
    }

    private void make(Path folder) {
        var scenario = scenario();
        var time = new MovableClock(scenario.steps().getFirst().at().minus(BEFORE));
        var tray = new FilingTray();
        var props = new Stage.Props(time, clock, random, AccessOptions.DEFAULT, tray);
        try (var stage = Stage.at(folder, props)) {
            new StoreMark(stage.ledger().store()).require(StoreMark.Kind.PRACTICE);
            var cast = Casting.cast(stage, scenario);
            var played = Production.of(scenario, stage, cast, time, tray).play(_ -> {});
            if (!played) {
                throw new IllegalStateException("the practice school does not play as written");
            }
            new Enrolling(stage.access(), cast).all(PASSWORD, DOMAIN);
        }
        PracticeClock.startingAt(time.now(), new PracticeMark(folder), clock);
    }

    private static Scenario scenario() {
        return switch (ScenarioReader.read(SCENARIO, text(), Rehearsal.PROTOCOLS)) {
            case Reading.Understood(var scenario) -> scenario;
            case Reading.Unreadable(var problem) ->
                    throw new IllegalStateException(
                            "the practice school is not readable, line " + problem.line());
        };
    }

    private static String text() {
        try (var in = Practice.class.getResourceAsStream(SCENARIO)) {
            if (in == null) {
                throw new IllegalStateException("the practice school is missing");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
