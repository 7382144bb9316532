package nl.meldwijzer.access;

import nl.meldwijzer.kernel.StaffId;

import java.util.Set;

/// Who is on a dossier's team, and who may not see it whatever her function.
public record Team(Set<StaffId> members, Set<StaffId> excluded) {
    /// A dossier that names nobody.
    public static final Team NOBODY = new Team(Set.of(), Set.of());

    public Team {
        members = Set.copyOf(members);
        excluded = Set.copyOf(excluded);
    }
}
