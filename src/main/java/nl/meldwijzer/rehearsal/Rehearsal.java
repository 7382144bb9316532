package nl.meldwijzer.rehearsal;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.rehearsal.internal.Casting;
import nl.meldwijzer.rehearsal.internal.FilingTray;
import nl.meldwijzer.rehearsal.internal.Folders;
import nl.meldwijzer.rehearsal.internal.Production;
import nl.meldwijzer.rehearsal.internal.ScenarioReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Plays scenarios, each on a school of its own in a temporary store.
public final class Rehearsal {
    /// The protocol versions that a scenario can name.
    public static final Set<String> PROTOCOLS = Set.of("po-2019", "de-sprong-2010");

    private static final Duration BEFORE = Duration.ofHours(1);

    private final SecurityClock security;
    private final RandomGenerator random;

    /// Rehearses in real time for what has to do with security.
    ///
    /// @param random a cryptographic source of randomness
    public Rehearsal(SecurityClock security, RandomGenerator random) {
        this.security = security;
        this.random = random;
    }

    /// Reads a scenario file.
    public static Reading read(Path file) {
        try {
            return ScenarioReader.read(file.toString(), Files.readString(file), PROTOCOLS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Plays a scenario, tells of each step, and answers whether all steps held.
    public boolean play(Scenario scenario, Consumer<Played> tell) {
        try {
            var folder = Files.createTempDirectory("rehearsal");
            try {
                return play(scenario, folder.resolve("data"), tell);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean play(Scenario scenario, Path data, Consumer<Played> tell) {
        var clock = new MovableClock(start(scenario));
        var tray = new FilingTray();
        var props = new Stage.Props(clock, security, random, AccessOptions.DEFAULT, tray);
        try (var stage = Stage.at(data, props)) {
            var cast = Casting.cast(stage, scenario);
            return Production.of(scenario, stage, cast, clock, tray).play(tell);
        }
    }

    private static Instant start(Scenario scenario) {
        return scenario.steps().getFirst().at().minus(BEFORE);
    }
}
