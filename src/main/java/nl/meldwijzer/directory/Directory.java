package nl.meldwijzer.directory;

import nl.meldwijzer.access.Grant;

import java.util.List;
import java.util.Optional;

/// Gives out the organisations of the Grant's school. Everyone employed may read them; who asks
/// under a [Grant.List] reports the ids to `Gatekeeper.listed` before anything leaves.
public interface Directory {
    /// Those that are there, emergency organisations first, then by name.
    List<Entry> all(Grant grant);

    /// Also one that was ended.
    Optional<Entry> one(Grant grant, OrganisationId id);

    /// What it is reached through, and what is reached through it (S97).
    Around around(Grant grant, Entry entry);

    /// Organisations linked by "reachable via".
    ///
    /// @param via the one it is reached through, as far as the directory knows that name
    /// @param through those that are reached through it
    record Around(Optional<Entry> via, List<Entry> through) {
        public Around {
            through = List.copyOf(through);
        }
    }

    /// Every version, the newest first.
    List<PastVersion> history(Grant grant, OrganisationId id);

    /// What is due to be checked, the oldest first (P13).
    List<Chore> chores(Grant grant);
}
