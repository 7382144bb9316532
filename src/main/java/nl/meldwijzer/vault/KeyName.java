package nl.meldwijzer.vault;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

/// Names a key of the hierarchy, never its bytes.
public sealed interface KeyName {
    /// Whose key it is.
    Scope scope();

    /// The key of one dossier: its entries, and nothing else.
    record Dossier(Scope scope, DossierId dossier) implements KeyName {}

    /// Names of people, due items and other rows of a school, a board or the install.
    record Rows(Scope scope) implements KeyName {}

    /// Details of audit lines of one calendar year (architecture decision 5).
    record Audit(Scope scope, int year) implements KeyName {}
}
