package nl.meldwijzer.people;

import nl.meldwijzer.people.internal.reading.FileContents;

/// A file that was read and understood: only what may be imported, so nothing that was left out.
public final class ReadFile {
    private final FileContents contents;

    public ReadFile(FileContents contents) {
        this.contents = contents;
    }

    /// For this module only.
    public FileContents contents() {
        return contents;
    }

    @Override
    public String toString() {
        return "ReadFile[REDACTED]";
    }
}
