package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.StepEntry;

/// Puts the steps into words.
final class StepWords {
    private StepWords() {}

    static Told tell(StepEntry entry, Rows rows) {
        return switch (entry) {
            case StepEntry.Completed(var step) -> Told.step("", rows.option("step", step));
        };
    }
}
