package nl.meldwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.upkeep.Receipt;
import nl.meldwijzer.upkeep.Receipts;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

class KeysCommandTests {
    private static final String OLD = "vier gewone woorden hier";
    private static final String NEW = "vijf andere woorden staan daar";

    @TempDir private Path folder;
    private Path data;

    @BeforeEach
    void makeAStore() {
        data = folder.resolve("data");
        StartRefusalTests.make(data, Optional.of(new Secret<>(OLD.toCharArray())));
    }

    private Typist ran(int exit, List<Function<String, String>> answers, String... arguments) {
        var typist = new Typist("nl_NL.UTF-8");
        if (!answers.isEmpty()) {
            typist.answering(answers);
        }
        var all = new String[arguments.length + 3];
        all[0] = "keys";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--data";
        all[arguments.length + 2] = data.toString();
        assertThat(typist.run(all)).as(typist.complained()).isEqualTo(exit);
        return typist;
    }

    private boolean opens(String passphrase) {
        try (var keys =
                VaultAssembly.openReadOnly(
                        VaultAssembly.besides(data),
                        Optional.of(new Secret<>(passphrase.toCharArray())))) {
            return !keys.inventory().install().isEmpty();
        } catch (nl.meldwijzer.vault.VaultRefused refused) {
            return false;
        }
    }

    @Test
    void anotherPassphraseTypedTwiceTakesThePlaceOfTheOld() {
        ran(Exit.OK, List.of(_ -> OLD, _ -> NEW, _ -> NEW), "passphrase");

        assertThat(opens(NEW)).isTrue();
        assertThat(opens(OLD)).isFalse();
    }

    @Test
    void nothingChangesWithoutTheOldOne() {
        ran(Exit.CANNOT, List.of(_ -> NEW, _ -> NEW, _ -> NEW), "passphrase");
        assertThat(opens(OLD)).isTrue();
    }

    @Test
    void goingWithoutIsNeverByAccident() throws IOException {
        var old = Files.writeString(folder.resolve("old"), OLD).toString();

        ran(Exit.USAGE, List.of(), "passphrase", "--passphrase-file", old);
        ran(Exit.USAGE, List.of(_ -> ""), "passphrase", "--passphrase-file", old);
        assertThat(opens(OLD)).isTrue();
        ran(Exit.OK, List.of(), "passphrase", "--passphrase-file", old, "--no-passphrase");
        VaultAssembly.openReadOnly(VaultAssembly.besides(data), Optional.empty()).close();
    }

    @Test
    void theSheetIsTheSameAndThatItWasPrintedIsKept() throws IOException {
        var old = Files.writeString(folder.resolve("old"), OLD).toString();
        var sheet = folder.resolve("blad");
        ran(
                Exit.OK,
                List.of(),
                "sheet",
                "--passphrase-file",
                old,
                "--recovery-sheet",
                sheet.toString());

        try (var keys =
                VaultAssembly.openReadOnly(
                        VaultAssembly.besides(data),
                        Optional.of(new Secret<>(OLD.toCharArray())))) {
            assertThat(sheet).content().contains(keys.recoveryWords().expose());
            assertThat(new Receipts(data).waiting(keys.vault()))
                    .extracting(it -> it.receipt().orElseThrow().kind())
                    .containsExactly(Receipt.Kind.SHEET);
        }
    }

    @Test
    void aSheetThatNobodyReadBackDoesNotCount() {
        ran(Exit.NOT_RIGHT, List.of(_ -> OLD, _ -> "mis", _ -> "mis", _ -> "mis"), "sheet");
    }
}
