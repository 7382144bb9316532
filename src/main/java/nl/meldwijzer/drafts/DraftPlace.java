package nl.meldwijzer.drafts;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.KeyName;

/// Where a draft belongs, so that it never comes up in another child's form.
///
/// @param form the wire name of what the form records
/// @param subject whom it is about
/// @param about the entry it adds to; empty when none
/// @param version of the form: a form that asks other things does not take the draft
public record DraftPlace(String form, Subject subject, String about, String version) {
    /// Whom a draft is about, and under whose key it lies.
    public sealed interface Subject {
        KeyName key();

        /// The text that tells subjects apart.
        String text();
    }

    /// A dossier: its draft goes when its key goes, and a sealed one stays the board's.
    public record OfDossier(Scope scope, DossierId dossier) implements Subject {
        @Override
        public KeyName key() {
            return new KeyName.Dossier(scope, dossier);
        }

        @Override
        public String text() {
            return "dossier/" + dossier.value();
        }
    }

    /// A pupil, for a deposit. Says nothing of whether she has a dossier.
    ///
    /// @param scope in whose log the deposit will stand
    public record OfPupil(Scope scope, PupilId pupil) implements Subject {
        @Override
        public KeyName key() {
            return new KeyName.Rows(scope);
        }

        @Override
        public String text() {
            return "pupil/" + pupil.value();
        }
    }
}
