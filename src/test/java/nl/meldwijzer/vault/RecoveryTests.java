package nl.meldwijzer.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.RecoveryWords.Reading;
import nl.meldwijzer.vault.VaultRefused.Reason;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

class RecoveryTests {
    private static final Scope SCHOOL =
            new Scope.School(new SchoolId("0198c0de-0000-7000-8000-000000000001"));
    private static final KeyName ROWS = new KeyName.Rows(SCHOOL);
    private static final Location HERE = Location.of("employee", "content", "a");
    private static final byte[] TEXT = "wat er gezien is".getBytes(UTF_8);

    @TempDir private Path folder;

    private static Secret<byte[]> counting() {
        var key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (i * 8 + i / 8);
        }
        return new Secret<>(key);
    }

    private static void refuses(Reason reason, ThrowingCallable it) {
        assertThatThrownBy(it)
                .isInstanceOfSatisfying(
                        VaultRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /// A sheet that was printed once must be readable for ever.
    @Test
    void theWordsOfAKnownKeyAreTheseAndNoOthers() throws IOException {
        var approved = Files.readString(Path.of("src/test/resources/vault/recovery-sheet.txt"));

        assertThat(String.join(" ", RecoveryWords.of(counting()).expose()))
                .isEqualTo(approved.strip());
        assertThat(RecoveryWords.read(approved))
                .isInstanceOfSatisfying(
                        Reading.Key.class,
                        it -> assertThat(it.key().expose()).isEqualTo(counting().expose()));
    }

    @Test
    void numbersCapitalsAndLinesBetweenTheWordsDoNotMatter() {
        var typed = new StringBuilder();
        var number = 1;
        for (var word : RecoveryWords.of(counting()).expose()) {
            typed.append(number++).append(". ").append(word.toUpperCase(java.util.Locale.ROOT));
            typed.append('\n');
        }

        assertThat(RecoveryWords.read(typed.toString())).isInstanceOf(Reading.Key.class);
    }

    @Test
    void everyWrongWordAndEveryTwoThatChangedPlacesAreNoticed() {
        var words = RecoveryWords.of(counting()).expose();
        for (int i = 0; i < words.size(); i++) {
            var wrong = new ArrayList<>(words);
            wrong.set(i, words.get(i).equals("zwaan") ? "kaars" : "zwaan");
            assertThat(read(wrong)).as("word %d", i + 1).isEqualTo(new Reading.Mistyped());
        }
        for (int i = 1; i < words.size(); i++) {
            var swapped = new ArrayList<>(words);
            Collections.swap(swapped, i - 1, i);
            assertThat(read(swapped)).as("word %d", i + 1).isEqualTo(new Reading.Mistyped());
        }
    }

    private static Reading read(List<String> words) {
        return RecoveryWords.read(String.join(" ", words));
    }

    @Test
    void saysWhichWordStandsOnNoSheetAndHowManyThereAre() {
        var words = new ArrayList<>(RecoveryWords.of(counting()).expose());
        words.set(6, "sprookje");

        assertThat(read(words)).isEqualTo(new Reading.NotAWord(7));
        assertThat(read(words.subList(0, 33))).isEqualTo(new Reading.OtherCount(33));
    }

    @Test
    void theSheetReplacesALostRootKeyAndALostPassphrase() throws IOException {
        var keys = folder.resolve("data.keys");
        var forgotten = Optional.of(new Secret<>("ik weet het niet meer".toCharArray()));
        var known = Optional.of(new Secret<>("vier gewone woorden hier".toCharArray()));
        byte[] sealed;
        Secret<List<String>> sheet;
        try (var made = VaultAssembly.create(keys, forgotten)) {
            made.vault().openScope(SCHOOL);
            sealed = made.vault().seal(ROWS, HERE, TEXT);
            sheet = made.recoveryWords();
        }

        VaultAssembly.recover(keys, key(sheet), known);
        refuses(Reason.WRONG_PASSPHRASE, () -> VaultAssembly.open(keys, forgotten));
        Files.delete(keys.resolve("root.key"));
        VaultAssembly.recover(keys, key(sheet), Optional.empty());

        try (var again = VaultAssembly.of(keys)) {
            assertThat(again.vault().open(ROWS, HERE, sealed)).hasValue(TEXT);
            assertThat(again.recoveryWords().expose()).isEqualTo(sheet.expose());
        }
        assertThat(Files.getPosixFilePermissions(keys.resolve("root.key")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    private static Secret<byte[]> key(Secret<List<String>> sheet) {
        return switch (read(sheet.expose())) {
            case Reading.Key(var key) -> key;
            case Reading.OtherCount _, Reading.NotAWord _, Reading.Mistyped _ ->
                    throw new AssertionError("not a sheet");
        };
    }

    @Test
    void theSheetOfAnotherInstallReplacesNothing() throws IOException {
        var keys = folder.resolve("data.keys");
        VaultAssembly.of(keys).close();
        var before = Files.readAllBytes(keys.resolve("root.key"));

        refuses(
                Reason.WRONG_ROOT_KEY,
                () -> VaultAssembly.recover(keys, counting(), Optional.empty()));
        assertThat(keys.resolve("root.key")).hasBinaryContent(before);
    }

    /// An interrupted creation leaves a key store that may go; this one may not.
    @Test
    void aRecoveryThatWasCutOffLeavesTheKeyStoreAlone() throws IOException {
        var keys = folder.resolve("data.keys");
        VaultAssembly.of(keys).close();
        Files.move(keys.resolve("root.key"), keys.resolve("root.key.replacement"));

        refuses(Reason.NO_ROOT_KEY, () -> VaultAssembly.of(keys));
        assertThat(keys.resolve("keys.db")).exists();
    }

    @Test
    void makesNoKeysWhereThereAreDataAlready() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.createFile(folder.resolve("data/meldwijzer.db"));
        var keys = folder.resolve("data.keys");

        refuses(Reason.DATA_WITHOUT_KEYS, () -> VaultAssembly.of(keys));
        refuses(
                Reason.DATA_WITHOUT_KEYS,
                () -> VaultAssembly.create(keys, Optional.of(new Secret<>("x".toCharArray()))));
        assertThat(keys).doesNotExist();
    }
}
