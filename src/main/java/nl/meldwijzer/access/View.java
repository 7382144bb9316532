package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

import java.util.Set;

/// What the holder of a [Grant.List] may see of one scope. A query narrows its result to what this
/// shows; nothing else decides which dossiers come out.
///
/// What concerns the holder herself (what she deposited, what waits for her by name) is hers
/// whatever the dossier: were it gone once she is excluded, she could tell.
///
/// @param scope the school's dossiers or the board's sealed ones
/// @param all whether every dossier of the scope is shown, save the excluded
/// @param team the dossiers whose team the holder is on
/// @param excluded the dossiers in which the holder is excluded: beats everything
public record View(Scope scope, boolean all, Set<DossierId> team, Set<DossierId> excluded) {
    public View {
        team = Set.copyOf(team);
        excluded = Set.copyOf(excluded);
    }

    /// Whether what the list is about may be shown of this dossier.
    public boolean shows(DossierId dossier) {
        return !excluded.contains(dossier) && (all || team.contains(dossier));
    }
}
