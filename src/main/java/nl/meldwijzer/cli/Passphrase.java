package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.VaultRefused;
import nl.meldwijzer.vault.VaultRefused.Reason;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Where the passphrase of the keys comes from: a file, the environment or the keyboard, in that
/// order. Never an argument: those can be read by everyone on the machine.
final class Passphrase {
    static final String VARIABLE = "MELDWIJZER_PASSPHRASE";

    private static final int SHORTEST = 15;

    @Option(names = "--passphrase-file", paramLabel = "F")
    private Optional<Path> file = Optional.empty();

    private Optional<Secret<char[]>> typed = Optional.empty();

    /// The one that came along, or that was typed for this command before and was right.
    Optional<Secret<char[]>> given() {
        return file.map(Passphrase::read)
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .flatMap(Passphrase::of)
                .or(() -> typed);
    }

    /// Opens keys, and asks for the passphrase when they need one that did not come along. Asks
    /// once: a command may open the same keys several times.
    <T> T open(Console console, Function<Optional<Secret<char[]>>, T> opening) {
        try {
            return opening.apply(given());
        } catch (VaultRefused refused) {
            if (refused.reason() != Reason.PASSPHRASE_NEEDED || !console.keyboard().isThere()) {
                throw refused;
            }
            var answer = console.keyboard().hidden(console.texts().get("cli.keys.passphrase"));
            var opened = opening.apply(Optional.of(new Secret<>(answer)));
            typed = Optional.of(new Secret<>(answer));
            return opened;
        }
    }

    /// One for keys that get a new one: the one that came along, or the one that somebody types
    /// twice; none when nothing is typed or nobody is there.
    Optional<Secret<char[]>> chosen(Console console) {
        return given().or(() -> offered(console));
    }

    static Optional<Secret<char[]>> offered(Console console) {
        while (console.keyboard().isThere()) {
            var texts = console.texts();
            var first = console.keyboard().hidden(texts.get("cli.keys.offer"));
            if (first.length == 0) {
                return Optional.empty();
            }
            var second = console.keyboard().hidden(texts.get("cli.keys.again"));
            if (first.length >= SHORTEST && Arrays.equals(first, second)) {
                return Optional.of(new Secret<>(first));
            }
            console.complain("cli.keys.not-chosen", Integer.toString(SHORTEST));
        }
        return Optional.empty();
    }

    /// The one in a file, if it holds one.
    static Optional<Secret<char[]>> in(Path file) {
        return of(read(file));
    }

    private static Optional<Secret<char[]>> of(String text) {
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new Secret<>(text.strip().toCharArray()));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
