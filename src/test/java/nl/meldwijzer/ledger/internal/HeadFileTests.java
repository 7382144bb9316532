package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

class HeadFileTests {
    private static final Scope INSTALL = new Scope.Install();
    private static final Scope BOARD =
            new Scope.Board(new BoardId("0198c0de-0000-7000-8000-0000000000b0"));
    private static final int SLOT = 256;

    @TempDir private Path folder;
    private VaultAssembly keys;

    @BeforeEach
    void writeThreeHeads() {
        keys = VaultAssembly.of(folder.resolve("keys"));
        keys.vault().openScope(INSTALL);
        keys.vault().openScope(BOARD);
        try (var file = HeadFile.open(folder, keys.vault())) {
            file.reserve(Set.of(INSTALL));
            file.reserve(Set.of(BOARD));
            var edge = Edge.EMPTY;
            for (int size = 1; size <= 3; size++) {
                edge = edge.plus(new byte[Hashes.BYTES]).edge();
                file.note(INSTALL, edge);
            }
        }
    }

    @AfterEach
    void close() {
        keys.close();
    }

    private long size(Scope scope) {
        try (var file = HeadFile.openReadOnly(folder, keys.vault())) {
            return file.head(scope).orElseThrow().size();
        }
    }

    /// Slot 0 is the even one of the first log, 2 and 3 are the second's.
    private void spoil(int slot, int offset, int length) throws IOException {
        var path = folder.resolve(HeadFile.FILE);
        var bytes = Files.readAllBytes(path);
        for (int i = 0; i < length; i++) {
            bytes[slot * SLOT + offset + i] ^= (byte) 0x55;
        }
        Files.write(path, bytes);
    }

    @Test
    void givesBackTheNewestOfEachLog() {
        assertThat(size(INSTALL)).isEqualTo(3);
        assertThat(size(BOARD)).isZero();
    }

    @Test
    void aTornSlotLeavesTheOneBefore() throws IOException {
        spoil(1, 110, 60);

        assertThat(size(INSTALL)).isEqualTo(2);
    }

    @Test
    void twoSpoiltSlotsAreRefused() throws IOException {
        spoil(0, 0, 1);
        spoil(1, 150, 1);

        assertThatThrownBy(() -> size(INSTALL)).isInstanceOf(StoreRefused.class);
    }

    @Test
    void everyChangedBitOfASlotIsNoticed() throws IOException {
        var path = folder.resolve(HeadFile.FILE);
        var before = Files.readAllBytes(path);
        for (int bit = 0; bit < 176 * Byte.SIZE; bit++) {
            var bytes = before.clone();
            bytes[SLOT + bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            Files.write(path, bytes);
            assertThat(size(INSTALL)).as("bit %d", bit).isEqualTo(2);
        }
    }

    @Test
    void slotsThatWereReservedButNeverWrittenAreOverlooked() throws IOException {
        var path = folder.resolve(HeadFile.FILE);
        var bytes = Files.readAllBytes(path);
        Files.write(path, Arrays.copyOf(bytes, bytes.length + 2 * SLOT));

        assertThat(size(INSTALL)).isEqualTo(3);
    }
}
