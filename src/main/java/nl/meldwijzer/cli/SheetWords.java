package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.RecoveryWords;
import nl.meldwijzer.vault.RecoveryWords.Reading;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of a recovery sheet: from a file, or typed.
final class SheetWords {
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\.\\s+(\\p{Alpha}+)");

    @Option(names = "--words-file", paramLabel = "F")
    private Optional<Path> file = Optional.empty();

    boolean cameAlong() {
        return file.isPresent();
    }

    /// The key that they are; what is wrong with them was said when they are none.
    Optional<Secret<byte[]>> key(Console console) {
        return switch (RecoveryWords.read(typed(console))) {
            case Reading.Key(var key) -> Optional.of(key);
            case Reading.OtherCount(var count) ->
                    none(
                            console,
                            "cli.recover.count",
                            Integer.toString(count),
                            Integer.toString(RecoveryWords.COUNT));
            case Reading.NotAWord(var place) ->
                    none(console, "cli.recover.word", Integer.toString(place));
            case Reading.Mistyped() -> none(console, "cli.recover.mistyped");
        };
    }

    private static Optional<Secret<byte[]>> none(Console console, String why, Object... arguments) {
        console.complain(why, arguments);
        return Optional.empty();
    }

    private String typed(Console console) {
        return file.map(SheetWords::read)
                .orElseGet(() -> console.keyboard().line(console.texts().get("cli.recover.type")));
    }

    /// A sheet written by `start` has text around its numbered words.
    private static String read(Path file) {
        try {
            var sheet = Files.readString(file);
            var words =
                    NUMBERED.matcher(sheet)
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.joining(" "));
            return words.isEmpty() ? sheet : words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
