package nl.meldwijzer.directory;

import nl.meldwijzer.directory.internal.reading.DirectoryCsv;
import nl.meldwijzer.directory.internal.reading.HsdsWriter;

import java.util.List;

/// Organisations as files for elsewhere. They hold what the directory holds, so nobody's name:
/// contact persons are no part of an [Entry] (decision 0051).
public final class DirectoryFiles {
    private DirectoryFiles() {}

    /// The product's own table (`docs/directory-csv.md`), safe to open in a spreadsheet.
    public static String csv(List<Entry> entries) {
        return DirectoryCsv.write(entries.stream().map(Entry::organisation).toList());
    }

    /// HSDS 3.0, for other directories. Agreements and checks have no place in it.
    public static String hsds(List<Entry> entries) {
        return HsdsWriter.write(entries);
    }
}
