package nl.meldwijzer.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Ed25519Verify;

import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.VaultRefused.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

class VaultTests {
    private static final String UUID = "0198c0de-0000-7000-8000-000000000001";
    private static final Scope SCHOOL = new Scope.School(new SchoolId(UUID));
    private static final Scope BOARD = new Scope.Board(new BoardId(UUID));
    private static final DossierId DOSSIER = new DossierId(UUID);
    private static final KeyName KEY = new KeyName.Dossier(SCHOOL, DOSSIER);
    private static final Location HERE = Location.of("entry", "ciphertext", "a", 1);
    private static final byte[] TEXT = "wat er gezien is".getBytes(UTF_8);

    @TempDir private Path folder;
    private Path keys;
    private VaultAssembly assembly;
    private Vault vault;

    @BeforeEach
    void open() {
        keys = folder.resolve("data.keys");
        assembly = VaultAssembly.of(keys);
        vault = assembly.vault();
        vault.openScope(SCHOOL);
        vault.openScope(BOARD);
        vault.createDossierKey(SCHOOL, DOSSIER);
    }

    @AfterEach
    void close() {
        assembly.close();
    }

    private void reopen() {
        assembly.close();
        assembly = VaultAssembly.of(keys);
        vault = assembly.vault();
    }

    private static void refuses(
            Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable it) {
        assertThatThrownBy(it)
                .isInstanceOfSatisfying(
                        VaultRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void opensWhatItSealedAlsoAfterReopening() {
        var sealed = vault.seal(KEY, HERE, TEXT);
        reopen();

        assertThat(vault.open(KEY, HERE, sealed)).hasValue(TEXT);
        assertThat(sealed).isNotEqualTo(vault.seal(KEY, HERE, TEXT));
        assertThat(new String(sealed, ISO_8859_1)).doesNotContain("gezien");
    }

    @Test
    void doesNotOpenWhatWasMoved() {
        var sealed = vault.seal(KEY, HERE, TEXT);
        var elsewhere =
                new Location[] {
                    Location.of("entry", "ciphertext", "a", 2),
                    Location.of("entry", "ciphertext", "a1", ""),
                    Location.of("entry", "other", "a", 1),
                    Location.of("other", "ciphertext", "a", 1),
                };

        for (var place : elsewhere) {
            assertThatThrownBy(() -> vault.open(KEY, place, sealed))
                    .isInstanceOf(CorruptSeal.class);
        }
        var underRows = vault.seal(new KeyName.Rows(SCHOOL), HERE, TEXT);
        assertThatThrownBy(() -> vault.open(new KeyName.Rows(BOARD), HERE, underRows))
                .isInstanceOf(CorruptSeal.class);
        assertThatThrownBy(() -> vault.open(KEY, HERE, underRows)).isInstanceOf(CorruptSeal.class);
    }

    @Test
    void everyChangedBitOrLengthIsNoticed() {
        var sealed = vault.seal(KEY, HERE, TEXT);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            var changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> vault.open(KEY, HERE, changed))
                    .isInstanceOf(CorruptSeal.class);
        }
        for (int length = 0; length < sealed.length; length++) {
            var shorter = java.util.Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> vault.open(KEY, HERE, shorter))
                    .isInstanceOf(CorruptSeal.class);
        }
    }

    @Test
    void aDestroyedKeyOpensNothingAndNeverReturns() {
        var sealed = vault.seal(KEY, HERE, TEXT);
        vault.destroyDossierKey(SCHOOL, DOSSIER);

        assertThat(vault.open(KEY, HERE, sealed)).isEmpty();
        assertThat(vault.holds(KEY)).isFalse();
        assertThat(assembly.inventory().wasDestroyed(KEY)).isTrue();
        assertThatThrownBy(() -> vault.seal(KEY, HERE, TEXT))
                .isInstanceOf(IllegalStateException.class);
        reopen();
        assertThatThrownBy(() -> vault.createDossierKey(SCHOOL, DOSSIER))
                .isInstanceOf(IllegalStateException.class);
        assertThat(assembly.inventory().firstFault()).isEmpty();
    }

    @Test
    void theBytesOfADestroyedKeyStandInNoFile() throws IOException, SQLException {
        var wrapped = wrappedKey();
        assertThat(allBytes()).contains(wrapped);

        vault.destroyDossierKey(SCHOOL, DOSSIER);

        assertThat(allBytes()).doesNotContain(wrapped);
    }

    private String wrappedKey() throws SQLException {
        try (var connection =
                        DriverManager.getConnection("jdbc:sqlite:" + keys.resolve("keys.db"));
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT wrapped FROM wrapped_key WHERE kind = 'dossier'")) {
            return new String(rows.getBytes(1), ISO_8859_1);
        }
    }

    private String allBytes() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(keys)) {
            for (var file : files.toList()) {
                all.append(Files.readString(file, ISO_8859_1));
            }
        }
        return all.toString();
    }

    @Test
    void anAuditKeyIsMadeByItsFirstLineAndOnlyOnce() {
        var year = new KeyName.Audit(SCHOOL, 2026);
        var sealed = vault.seal(year, HERE, TEXT);
        assertThat(vault.open(year, HERE, sealed)).hasValue(TEXT);

        vault.destroyAuditKey(SCHOOL, 2026);

        assertThat(vault.open(year, HERE, sealed)).isEmpty();
        assertThatThrownBy(() -> vault.seal(year, HERE, TEXT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tagsAreEqualForEqualValuesOfOnePurposeInOneScope() {
        var tag = vault.tag(SCHOOL, "dossier.pupil", TEXT);
        reopen();

        assertThat(vault.tag(SCHOOL, "dossier.pupil", TEXT)).isEqualTo(tag);
        assertThat(vault.tag(SCHOOL, "people.number", TEXT)).isNotEqualTo(tag);
        assertThat(vault.tag(BOARD, "dossier.pupil", TEXT)).isNotEqualTo(tag);
    }

    @Test
    void signaturesVerifyUnderThePublicKeyOfTheScope() throws GeneralSecurityException {
        var signature = vault.sign(SCHOOL, TEXT);

        new Ed25519Verify(vault.publicKey(SCHOOL)).verify(signature, TEXT);
        assertThat(vault.publicKey(SCHOOL)).hasSize(32).isNotEqualTo(vault.publicKey(BOARD));
    }

    @Test
    void refusesAnotherRootKeyAndStartsNothing() throws IOException {
        assembly.close();
        try (var other = VaultAssembly.of(folder.resolve("other.keys"))) {
            Files.copy(
                    other.folder().resolve("root.key"),
                    keys.resolve("root.key"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }

        refuses(Reason.WRONG_ROOT_KEY, () -> VaultAssembly.of(keys));
    }

    @Test
    void refusesWhatIsMissingDamagedOrOpenToOthers() throws IOException {
        assembly.close();
        var root = keys.resolve("root.key");
        var text = Files.readString(root);
        Files.writeString(root, text.substring(0, 80));
        refuses(Reason.ROOT_KEY_UNREADABLE, () -> VaultAssembly.of(keys));
        Files.writeString(root, text);
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rw-r--r--"));
        refuses(Reason.OPEN_TO_OTHERS, () -> VaultAssembly.of(keys));
        Files.delete(root);
        refuses(Reason.NO_ROOT_KEY, () -> VaultAssembly.open(keys, Optional.empty()));
        refuses(Reason.NO_ROOT_KEY, () -> VaultAssembly.of(keys));
    }

    @Test
    void refusesAMissingKeyStore() throws IOException {
        assembly.close();
        Files.delete(keys.resolve("keys.db"));

        refuses(Reason.NO_KEY_STORE, () -> VaultAssembly.of(keys));
    }

    @Test
    void neverMakesKeysOverOthers() {
        refuses(Reason.KEYS_EXIST, () -> VaultAssembly.create(keys, Optional.empty()));
    }

    @Test
    void aPassphraseProtectsTheRootKey() {
        var protectedKeys = folder.resolve("protected.keys");
        var right = Optional.of(new Secret<>("een lange zin".toCharArray()));
        VaultAssembly.create(protectedKeys, right).close();

        refuses(Reason.PASSPHRASE_NEEDED, () -> VaultAssembly.of(protectedKeys));
        refuses(
                Reason.WRONG_PASSPHRASE,
                () ->
                        VaultAssembly.open(
                                protectedKeys,
                                Optional.of(new Secret<>("een andere zin".toCharArray()))));
        VaultAssembly.open(protectedKeys, right).close();
    }

    @Test
    void aCreationThatWasInterruptedIsDoneAgain() throws IOException {
        var half = folder.resolve("half.keys");
        Files.createDirectories(half);
        Files.writeString(half.resolve("root.key.new"), "meldwij");
        Files.writeString(half.resolve("keys.db"), "");

        VaultAssembly.of(half).close();

        assertThat(VaultAssembly.exists(half)).isTrue();
    }
}
