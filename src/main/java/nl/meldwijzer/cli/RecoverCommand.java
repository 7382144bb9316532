package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `recover`: puts a lost root key, or one whose passphrase is lost, back from the recovery sheet.
@Command(name = "recover", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class RecoverCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
    private Path data = Path.of("data");

    @Mixin private SheetWords words = new SheetWords();

    @Mixin private Passphrase passphrase = new Passphrase();

    RecoverCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!words.cameAlong() && !console.keyboard().isThere()) {
            console.complain("cli.recover.nobody");
            return Exit.CANNOT;
        }
        var folder = data.toAbsolutePath().normalize();
        try {
            var key = words.key(console);
            return key.isPresent() ? recover(folder, key.get()) : Exit.NOT_RIGHT;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, folder);
        }
    }

    private int recover(Path folder, Secret<byte[]> key) {
        LedgerAssembly.requireIdle(folder);
        VaultAssembly.recover(VaultAssembly.besides(folder), key, passphrase.given());
        console.say("cli.recover.done", VaultAssembly.besides(folder));
        return Exit.OK;
    }
}
