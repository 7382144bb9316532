package nl.meldwijzer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that says that somebody has the recovery sheet of these keys. Holds nothing of it.
record SheetMark(Path keys) {
    private static final String NAME = "sheet";

    boolean isThere() {
        return Files.exists(keys.resolve(NAME));
    }

    void set() {
        try {
            Files.writeString(keys.resolve(NAME), "handed over\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
