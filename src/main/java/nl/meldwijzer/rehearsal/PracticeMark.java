package nl.meldwijzer.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.format.DateTimeParseException;

/// The file `PRACTICE` in a data folder: it says that everything in it is fictional, and how far
/// domain time is from real time. The database says the first too, so that the file alone cannot
/// make a real store one for practice.
public record PracticeMark(Path data) {
    private static final String NAME = "PRACTICE";
    private static final String TIME = "time=";

    /// Whether the folder is marked.
    public boolean isThere() {
        return Files.exists(file());
    }

    /// Whether the folder holds nothing, so that it may still become either.
    public boolean isFolderEmpty() {
        if (!Files.exists(data)) {
            return true;
        }
        try (var files = Files.list(data)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Duration ahead() {
        try {
            return Files.readAllLines(file()).stream()
                    .filter(line -> line.startsWith(TIME))
                    .findFirst()
                    .map(line -> Duration.parse(line.substring(TIME.length())))
                    .orElseThrow(() -> new IllegalStateException("the file PRACTICE has no time"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("the time in the file PRACTICE is unreadable", e);
        }
    }

    /// Writes whole or not at all: a mark cut off halfway would lock the folder.
    void write(Duration ahead) {
        try {
            Files.createDirectories(data);
            var next = data.resolve(NAME + ".new");
            Files.writeString(
                    next,
                    "Oefenschool: alles in deze map is verzonnen. / Practice: all is fictional.\n"
                            + TIME
                            + ahead
                            + "\n");
            Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return data.resolve(NAME);
    }
}
