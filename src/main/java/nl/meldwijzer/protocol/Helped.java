package nl.meldwijzer.protocol;

import java.time.LocalDate;

/// What follows from help that was organised, on a day (S138, S139).
///
/// A term that passed without an evaluation, and an evaluation that says that the help does not do
/// what safety needs, bring the dossier back to step 4, without anybody doing anything.
record Helped(Dossier dossier) {
    static Helped of(Dossier dossier) {
        return new Helped(dossier);
    }

    /// Whether the dossier came back to step 4 after this weighing.
    boolean isBackAfter(long weighing, LocalDate today) {
        return false;
    }
}
