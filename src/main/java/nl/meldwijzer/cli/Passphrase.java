package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.VaultAssembly;
import nl.meldwijzer.vault.VaultRefused;
import nl.meldwijzer.vault.VaultRefused.Reason;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the passphrase of the keys comes from: a file, the environment or the keyboard, in that
/// order. Never an argument: those can be read by everyone on the machine.
final class Passphrase {
    static final String VARIABLE = "MELDWIJZER_PASSPHRASE";

    @Option(names = "--passphrase-file", paramLabel = "F")
    private Optional<Path> file = Optional.empty();

    /// The one that came along, if any.
    Optional<Secret<char[]>> given() {
        return file.map(Passphrase::read)
                .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
                .filter(text -> !text.isBlank())
                .map(text -> new Secret<>(text.strip().toCharArray()));
    }

    /// How to open a folder's keys.
    interface Opening {
        VaultAssembly with(Optional<Secret<char[]>> passphrase);
    }

    /// Opens keys, and asks for the passphrase when they need one that did not come along.
    VaultAssembly open(Console console, Opening opening) {
        var passphrase = given();
        try {
            return opening.with(passphrase);
        } catch (VaultRefused refused) {
            if (refused.reason() != Reason.PASSPHRASE_NEEDED || !console.keyboard().isThere()) {
                throw refused;
            }
            var typed = console.keyboard().hidden(console.texts().get("cli.keys.passphrase"));
            return opening.with(Optional.of(new Secret<>(typed)));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
