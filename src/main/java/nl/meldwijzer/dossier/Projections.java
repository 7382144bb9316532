package nl.meldwijzer.dossier;

import nl.meldwijzer.dossier.internal.Recomputing;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

import java.util.List;

/// Compares the rows that are derived from entries with what the entries say: due items, register,
/// teams and exclusions. Gives out no content, only which rows do not agree; asks for no Grant
/// because it is run by `verify` on the machine itself.
public final class Projections {
    private final Recomputing recomputing;

    Projections(Recomputing recomputing) {
        this.recomputing = recomputing;
    }

    /// What is derived.
    public enum Kind {
        REGISTER,
        DUE_ITEMS,
        TEAM,
        EXCLUSIONS,
        EMERGENCY_ACCESS
    }

    /// A derived row that does not agree with the entries.
    public record Difference(Scope scope, DossierId dossier, Kind kind) {}

    /// Folds every dossier of a scope anew.
    public List<Difference> check(Scope scope) {
        return recomputing.check(scope);
    }
}
