package nl.meldwijzer.upkeep.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.upkeep.BackupRefused;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.upkeep.internal.Label.Kind;
import nl.meldwijzer.vault.Envelope;
import nl.meldwijzer.vault.VaultAssembly;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

class SealedFileTests {
    private static final Label LABEL =
            new Label(
                    Kind.DATA,
                    "0198c0de-0000-7000-8000-000000000009",
                    Instant.parse("2026-09-15T08:40:00.120Z"));
    private static final byte[] TEXT = "Zilverreiger stond in de gang.".getBytes(UTF_8);
    private static final int MEGABYTE = 1 << 20;

    private final Envelope envelope = VaultAssembly.envelope(key(1));

    @TempDir private Path folder;

    private static Secret<byte[]> key(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return new Secret<>(key);
    }

    private SealedFile written(byte[] content) {
        return SealedFile.write(
                        folder,
                        LABEL,
                        envelope,
                        out -> {
                            out.write(content);
                            return true;
                        })
                .file();
    }

    private byte[] content(SealedFile file) {
        return file.read(envelope, in -> in.readNBytes(TEXT.length));
    }

    private static void refuses(Reason reason, ThrowingCallable it) {
        assertThatThrownBy(it)
                .isInstanceOfSatisfying(
                        BackupRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void givesBackWhatWasWritten() throws IOException {
        var file = written(TEXT);

        assertThat(content(file)).isEqualTo(TEXT);
        assertThat(SealedFile.at(file.path())).isEqualTo(file);
        assertThat(file.path()).hasFileName("meldwijzer-2026-09-15T084000.120Z.data");
        assertThat(Files.getPosixFilePermissions(file.path()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    /// How much is inside does not show, give or take a megabyte.
    @Test
    void filesOfAnyContentUpToAMegabyteAreEquallyLong() throws IOException {
        var small = Files.size(written(TEXT).path());
        Files.delete(folder.resolve(LABEL.fileName()));
        var large = Files.size(written(new byte[MEGABYTE]).path());

        assertThat(large).isEqualTo(small).isGreaterThan(MEGABYTE);
    }

    @Test
    void neverReplacesAFile() throws IOException {
        var file = written(TEXT);
        var before = Files.readAllBytes(file.path());

        refuses(Reason.NOT_WRITTEN, () -> written("iets anders".getBytes(UTF_8)));
        assertThat(file.path()).hasBinaryContent(before);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void leavesNothingWhenItBreaksOff() throws IOException {
        refuses(
                Reason.NOT_WRITTEN,
                () ->
                        SealedFile.write(
                                folder,
                                LABEL,
                                envelope,
                                out -> {
                                    out.write(new byte[3 * MEGABYTE]);
                                    throw new IOException("no space left");
                                }));

        assertThat(folder).isEmptyDirectory();
    }

    /// Every byte of the head and of what follows it, the last ones, and a sample in between. The
    /// control is [#givesBackWhatWasWritten]: untouched, the same bytes open.
    @Test
    void aChangedByteIsRefusedWherever() throws IOException {
        var path = written(TEXT).path();
        var whole = Files.readAllBytes(path);
        for (int at = 0; at < whole.length; at += step(at, whole.length)) {
            var changed = whole.clone();
            changed[at] ^= 1;
            Files.write(path, changed);
            assertThatThrownBy(() -> read(path))
                    .as("byte %d", at)
                    .isInstanceOf(BackupRefused.class);
        }
    }

    private static int step(int at, int length) {
        return at < 260 || at >= length - 16 ? 1 : Math.min(60_013, length - 16 - at);
    }

    private void read(Path path) {
        SealedFile.at(path).read(envelope, InputStream::readAllBytes);
    }

    @Test
    void aFileThatIsCutOffIsRefusedWherever() throws IOException {
        var path = written(new byte[2 * MEGABYTE]).path();
        var whole = Files.readAllBytes(path);
        for (int length = whole.length - 1; length >= 0; length -= 150_001) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> read(path))
                    .as("%d bytes", length)
                    .isInstanceOf(BackupRefused.class);
        }
    }

    @Test
    void aFileThatGoesOnIsRefused() throws IOException {
        var path = written(TEXT).path();
        var whole = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(whole, whole.length + 1));

        refuses(Reason.DAMAGED, () -> read(path));
    }

    @Test
    void saysWhetherTheKeyIsAnotherOrTheFile() throws IOException {
        var file = written(TEXT);

        refuses(
                Reason.OTHER_ROOT_KEY,
                () ->
                        SealedFile.at(file.path())
                                .read(VaultAssembly.envelope(key(2)), InputStream::readAllBytes));
        Files.writeString(file.path(), "SQLite format 3\n1\n2\n3\n4\n5\n");
        refuses(Reason.NOT_A_BACKUP, () -> SealedFile.at(file.path()));
        Files.writeString(file.path(), "meldwijzer backup, version 2\na\nb\nc\nd\n");
        refuses(Reason.NEWER_VERSION, () -> SealedFile.at(file.path()));
        Files.writeString(file.path(), "");
        refuses(Reason.NOT_A_BACKUP, () -> SealedFile.at(file.path()));
    }

    /// The newest by name: a damaged one does not make room for an older one.
    @Test
    void aDamagedNewestIsNotPassedOver() throws IOException {
        var older = written(TEXT);
        assertThat(new BackupFolder(folder).data()).isEqualTo(older);

        Files.writeString(folder.resolve("meldwijzer-2027-01-01T000000.000Z.data"), "stuk");

        refuses(Reason.NOT_A_BACKUP, () -> new BackupFolder(folder).data());
    }

    @Test
    void namesAreInTheOrderOfTime() {
        var whole = new Label(Kind.KEYS, "x", Instant.parse("2026-09-15T08:40:00Z")).fileName();
        var later = new Label(Kind.KEYS, "x", Instant.parse("2026-09-15T08:40:00.001Z")).fileName();

        assertThat(List.of(later, whole)).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }
}
