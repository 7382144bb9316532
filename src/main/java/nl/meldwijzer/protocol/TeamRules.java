package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.StaffId;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Who is on the team, and who is kept out because she is involved.
final class TeamRules {
    /// Whoever is excluded does not come back by the team. Nothing here undoes an exclusion, so
    /// nobody can undo her own.
    static final Rule<Attempt<Act.AddToTeam>> NOT_EXCLUDED =
            new Rule<>(
                    Code.PARTY,
                    Article.of("not-party", "S80", "S193"),
                    WayOut.of("other-person"),
                    attempt ->
                            named(
                                    attempt.act().person(),
                                    attempt.situation().dossier().excluded()::contains,
                                    staff -> new Missing.PersonNotExcluded(Code.PARTY, staff)));

    static final Rule<Attempt<Act.RemoveFromTeam>> ON_TEAM =
            new Rule<>(
                    Code.ABOUT,
                    Article.of("team", "S193", "S197"),
                    WayOut.of("other-person"),
                    attempt ->
                            named(
                                    attempt.act().person(),
                                    person ->
                                            !attempt.situation().dossier().team().contains(person),
                                    staff -> new Missing.TeamMember(Code.ABOUT, staff)));

    private TeamRules() {}

    private static List<Missing> named(
            Answer<StaffId> person,
            Predicate<StaffId> isWrong,
            Function<StaffId, Missing> missing) {
        return person.optional()
                .map(staff -> when(isWrong.test(staff), missing.apply(staff)))
                .orElse(List.of());
    }
}
