package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.vault.RecoveryWords;
import nl.meldwijzer.vault.RecoveryWords.Reading;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `recover`: puts a lost root key, or one whose passphrase is lost, back from the recovery sheet.
@Command(name = "recover", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class RecoverCommand implements Callable<Integer> {
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\.\\s+(\\p{Alpha}+)");

    private final Console console;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
    private Path data = Path.of("data");

    @Option(names = "--words-file", paramLabel = "F")
    private Optional<Path> wordsFile = Optional.empty();

    @Mixin private Passphrase passphrase = new Passphrase();

    RecoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (wordsFile.isEmpty() && !console.keyboard().isThere()) {
            console.complain("cli.recover.nobody");
            return Exit.CANNOT;
        }
        return switch (RecoveryWords.read(typed())) {
            case Reading.Key(var key) -> recover(key);
            case Reading.OtherCount(var count) ->
                    refused(
                            "cli.recover.count",
                            Integer.toString(count),
                            Integer.toString(RecoveryWords.COUNT));
            case Reading.NotAWord(var place) ->
                    refused("cli.recover.word", Integer.toString(place));
            case Reading.Mistyped() -> refused("cli.recover.mistyped");
        };
    }

    private String typed() throws IOException {
        return wordsFile.isPresent()
                ? words(Files.readString(wordsFile.get()))
                : console.keyboard().line(console.texts().get("cli.recover.type"));
    }

    /// A sheet written by `start` has text around its numbered words.
    private static String words(String sheet) {
        var words =
                NUMBERED.matcher(sheet)
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.joining(" "));
        return words.isEmpty() ? sheet : words;
    }

    private int recover(Secret<byte[]> key) {
        var folder = data.toAbsolutePath().normalize();
        try {
            LedgerAssembly.requireIdle(folder);
            VaultAssembly.recover(VaultAssembly.besides(folder), key, passphrase.given());
            console.say("cli.recover.done", VaultAssembly.besides(folder));
            return Exit.OK;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, folder);
        }
    }

    private int refused(String why, Object... arguments) {
        console.complain(why, arguments);
        return Exit.NOT_RIGHT;
    }
}
