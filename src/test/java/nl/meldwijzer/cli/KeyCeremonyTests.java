package nl.meldwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

class KeyCeremonyTests {
    private static final String PASSPHRASE = "vier gewone woorden hier";
    private static final Pattern ASKED = Pattern.compile("Typ woord (\\d+) van");

    @TempDir private Path folder;
    private Path data;
    private final Typist typist = new Typist("nl");

    @BeforeEach
    void nameAFolder() {
        data = folder.resolve("data");
    }

    private Optional<VaultAssembly> keys(Optional<Path> sheet) {
        var console =
                new Console(typist.out(), new PrintStream(typist.out()), Texts.in("nl"), typist);
        return new KeyCeremony(console, new Passphrase(), sheet).keys(data);
    }

    private static Function<String, String> typing(String text) {
        return _ -> text;
    }

    /// Looks up on the sheet what is asked for.
    private static String theWord(String said) {
        var asked = ASKED.matcher(said);
        if (!asked.find()) {
            throw new AssertionError("no word was asked");
        }
        var onSheet = Pattern.compile("\\b" + asked.group(1) + "\\. ([a-z]+)").matcher(said);
        if (!onSheet.find()) {
            throw new AssertionError("the word is not on the sheet");
        }
        return onSheet.group(1);
    }

    @Test
    void saysWhatTheKeysProtectTakesAPassphraseAndWantsAWordBack() {
        typist.answering(
                List.of(typing(PASSPHRASE), typing(PASSPHRASE), KeyCeremonyTests::theWord));

        keys(Optional.empty()).orElseThrow().close();

        assertThat(typist.said())
                .contains("Wat dat niet beschermt", "HERSTELBLAD", "34. ")
                .doesNotContain(PASSPHRASE);
        var right = Optional.of(new Secret<>(PASSPHRASE.toCharArray()));
        VaultAssembly.open(VaultAssembly.besides(data), right).close();
        assertThat(new SheetMark(VaultAssembly.besides(data)).isThere()).isTrue();
    }

    @Test
    void startsNothingUntilTheWordIsRightAndThenShowsTheSameSheetAgain() {
        typist.answering(List.of(typing(""), typing("nee"), typing("nee"), typing("nee")));
        assertThat(keys(Optional.empty())).isEmpty();
        var first = typist.said();

        typist.answering(List.of(KeyCeremonyTests::theWord));
        typist.forget();
        keys(Optional.empty()).orElseThrow().close();

        var sheet = typist.said().substring(typist.said().indexOf("   1. "));
        assertThat(first).contains(sheet.substring(0, 200));
    }

    @Test
    void writesTheSheetForItsOwnerAloneWhenNobodyIsThereAndItRecovers() throws IOException {
        var file = folder.resolve("blad.txt");
        keys(Optional.of(file)).orElseThrow().close();
        Files.delete(VaultAssembly.besides(data).resolve("root.key"));

        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        var recovering = new Typist("nl");
        assertThat(recovering.run("recover", "--data=" + data, "--words-file=" + file))
                .as(recovering.complained())
                .isZero();
        VaultAssembly.of(VaultAssembly.besides(data)).close();
    }

    @Test
    void saysWhichTypedWordIsWrong() {
        var recovering = new Typist("nl").answering(List.of(typing("aardbei ".repeat(33) + "x")));

        assertThat(recovering.run("recover", "--data=" + data)).isEqualTo(Exit.NOT_RIGHT);
        assertThat(recovering.complained()).contains("Woord 34");
    }

    @Test
    void asksForThePassphraseOfKeysThatHaveOne() {
        typist.answering(
                List.of(typing(PASSPHRASE), typing(PASSPHRASE), KeyCeremonyTests::theWord));
        keys(Optional.empty()).orElseThrow().close();

        typist.answering(List.of(typing(PASSPHRASE)));

        assertThat(keys(Optional.empty())).isPresent().get().satisfies(VaultAssembly::close);
    }
}
