package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.rehearsal.Played;
import nl.meldwijzer.rehearsal.Reading;
import nl.meldwijzer.rehearsal.Rehearsal;
import nl.meldwijzer.rehearsal.Step;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `rehearse FILE|FOLDER…`: plays scenario files and says of every step whether it holds.
@Command(name = "rehearse", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class RehearseCommand implements Callable<Integer> {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Console console;
    private final Rehearsal rehearsal;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER")
    private List<Path> files = List.of();

    RehearseCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.rehearsal = new Rehearsal(clock, new SecureRandom());
    }

    @Override
    public Integer call() {
        var scenarios = files.stream().flatMap(this::scenarios).toList();
        if (scenarios.isEmpty()) {
            console.complain("cli.rehearse.nothing");
            return Exit.USAGE;
        }
        long failed = scenarios.stream().filter(file -> !play(file)).count();
        console.say("cli.rehearse.total", scenarios.size(), failed);
        return failed == 0 ? Exit.OK : Exit.NOT_RIGHT;
    }

    private Stream<Path> scenarios(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var found = Files.walk(path)) {
            return found
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean play(Path file) {
        if (!Files.isReadable(file)) {
            console.complain("cli.rehearse.unreadable", file);
            return false;
        }
        return switch (Rehearsal.read(file)) {
            case Reading.Unreadable(var problem) -> {
                console.complain(
                        "cli.rehearse.problem",
                        problem.file(),
                        Integer.toString(problem.line()),
                        console.texts()
                                .get(
                                        "cli.problem." + problem.code(),
                                        problem.arguments().toArray()));
                yield false;
            }
            case Reading.Understood(var scenario) -> {
                console.say("cli.rehearse.scenario", scenario.title(), file);
                yield rehearsal.play(scenario, this::tell);
            }
        };
    }

    private void tell(Played played) {
        var step = played.step();
        console.say(
                played.holds() ? "cli.rehearse.holds" : "cli.rehearse.fails",
                Integer.toString(step.line()),
                moment(step.at()),
                what(step.what()),
                seen(played.seen()));
        for (var mismatch : played.mismatches()) {
            console.line(
                    "      "
                            + console.texts()
                                    .get(
                                            "cli.mismatch." + mismatch.code(),
                                            mismatch.arguments().toArray()));
        }
    }

    private static String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, DomainClock.ZONE));
    }

    private String what(Step.What what) {
        return switch (what) {
            case Step.Do act -> act.by() + " " + act.act();
            case Step.Check _ -> console.texts().get("cli.rehearse.check");
        };
    }

    private String seen(Played.Seen seen) {
        return switch (seen) {
            case Played.Seen.Allowed(var warnings) ->
                    warnings.isEmpty()
                            ? console.texts().get("cli.rehearse.allowed")
                            : console.texts()
                                    .get("cli.rehearse.allowed-warn", String.join(", ", warnings));
            case Played.Seen.Refused(var code, var fields, _) ->
                    console.texts().get("cli.rehearse.refused", code, String.join(", ", fields));
            case Played.Seen.Hidden() -> console.texts().get("cli.rehearse.hidden");
            case Played.Seen.Unplayable() -> console.texts().get("cli.rehearse.unplayable");
            case Played.Seen.Looked() -> "";
        };
    }
}
