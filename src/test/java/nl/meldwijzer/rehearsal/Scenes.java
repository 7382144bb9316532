package nl.meldwijzer.rehearsal;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What the scenarios of the repository play.
final class Scenes {
    private static final Path FOLDER = Path.of("scenarios");

    private Scenes() {}

    static List<Path> files(String prefix) {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Scenario scenario(Path file) {
        return switch (Rehearsal.read(file)) {
            case Reading.Understood(var scenario) -> scenario;
            case Reading.Unreadable(var problem) ->
                    throw new AssertionError(file + " line " + problem.line());
        };
    }

    /// Each act with each part of its outcome, such as `signal.record refuse MINFIELDS date`; with
    /// the version before it, and without.
    static Set<String> of(String prefix) {
        var seen = new TreeSet<String>();
        for (var file : files(prefix)) {
            var scenario = scenario(file);
            acts(scenario)
                    .flatMap(Scenes::outcomes)
                    .forEach(outcome -> {
                        seen.add(outcome);
                        seen.add(scenario.protocol() + " " + outcome);
                    });
        }
        return seen;
    }

    static Stream<Step.Do> acts(Scenario scenario) {
        return scenario.steps().stream()
                .map(Step::what)
                .filter(Step.Do.class::isInstance)
                .map(Step.Do.class::cast);
    }

    private static Stream<String> outcomes(Step.Do step) {
        var expect = step.expect();
        var result =
                switch (expect.result()) {
                    case Step.Result.Allow() -> Stream.of("allow");
                    case Step.Result.Hidden() -> Stream.of("hidden");
                    case Step.Result.Refuse(var code) -> refused("refuse " + code, expect.naming());
                    case Step.Result.Reason(var code) -> refused("reason " + code, expect.naming());
                };
        var warned = expect.warn();
        var warnings =
                warned == null
                        ? Stream.<String>of()
                        : Stream.of(("warn " + String.join(" ", warned)).strip());
        return Stream.of(
                        result,
                        warnings,
                        expect.due().stream().map(due -> "due " + due.what()),
                        expect.settled().stream().map(what -> "settled " + what))
                .flatMap(parts -> parts)
                .map(part -> step.act() + " " + part);
    }

    private static Stream<String> refused(String refusal, @Nullable List<String> naming) {
        return naming == null || naming.isEmpty()
                ? Stream.of(refusal)
                : Stream.of(refusal, refusal + " " + String.join(" ", naming));
    }
}
