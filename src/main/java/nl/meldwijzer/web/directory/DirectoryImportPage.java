package nl.meldwijzer.web.directory;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

/// Giving organisations to take in: as a text or as a file.
public record DirectoryImportPage(
        Questions paste, Questions file, Questions profile, Refused refused) {}
