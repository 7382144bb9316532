package nl.meldwijzer.access;

import nl.meldwijzer.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Who is on a dossier's team, who let herself in for a while, and who may not see it whatever her
/// function.
public record Team(Set<Member> members, Set<StaffId> excluded, Set<Opening> openings) {
    /// A dossier that names nobody.
    public static final Team NOBODY = new Team(Set.of(), Set.of(), Set.of());

    public Team {
        members = Set.copyOf(members);
        excluded = Set.copyOf(excluded);
        openings = Set.copyOf(openings);
    }

    /// Somebody who was put on the team and not taken off it.
    ///
    /// @param lastDay the last day on which that opens the dossier to her
    public record Member(StaffId staff, Optional<LocalDate> lastDay) {
        boolean counts(LocalDate day) {
            return lastDay.filter(day::isAfter).isEmpty();
        }
    }

    /// Emergency access (T47).
    ///
    /// @param until from this moment on it opens nothing
    public record Opening(StaffId staff, Instant until) {}

    /// Whether somebody is on the team on a day.
    public boolean includes(StaffId staff, LocalDate day) {
        return members.stream()
                .anyMatch(member -> member.staff().equals(staff) && member.counts(day));
    }

    /// Whether somebody's emergency access is running.
    public boolean isOpenTo(StaffId staff, Instant now) {
        return openings.stream()
                .anyMatch(one -> one.staff().equals(staff) && now.isBefore(one.until()));
    }
}
