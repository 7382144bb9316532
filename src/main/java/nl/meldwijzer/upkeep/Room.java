package nl.meldwijzer.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Room on a disk.
public record Room(long freeBytes) {
    /// Below this somebody has to do something before nothing can be recorded any more.
    public static final long LITTLE = 1L << 30;

    public static Room of(Path folder) {
        try {
            return new Room(Files.getFileStore(folder).getUsableSpace());
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    public boolean isLittle() {
        return freeBytes < LITTLE;
    }
}
