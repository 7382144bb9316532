package nl.meldwijzer.people;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.people.internal.reading.FileContents;

/// A file that was read and understood: only what may be imported, so nothing that was left out.
public final class ReadFile {
    private final SchoolId school;
    private final FileContents contents;

    /// For this module only.
    public ReadFile(SchoolId school, FileContents contents) {
        this.school = school;
        this.contents = contents;
    }

    /// The school it was read for.
    public SchoolId school() {
        return school;
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
