package nl.meldwijzer.people;

import nl.meldwijzer.access.Grant;

import java.io.InputStream;

/// Takes in a file of a school administration: EDEXML 1.0.3, 2.0, 2.1, UWLR 2.x `leerlinggegevens`,
/// or the product's own CSV for parents and for functions.
///
/// What the product may not hold (T45) is skipped by the parser and named in the report. Nobody is
/// ever deleted by an import.
public interface ImportFile {
    /// Reads a file and says what an import would do. Changes no row; its audit line says that
    /// somebody looked. Reads no further than the limit, and does not close the stream.
    Preview preview(Grant.School grant, InputStream file);

    /// Does it, in one transaction with one audit line that holds counts only. Doing it twice
    /// changes nothing the second time.
    ImportReport handle(Grant.School grant, ReadFile file);

    sealed interface Preview {
        /// It can be imported.
        ///
        /// @param file to import as it was read; it holds names, so keep it no longer than needed
        record Ready(ReadFile file, ImportReport report) implements Preview {}

        record Refused(ImportRefusal refusal) implements Preview {}
    }
}
