package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import java.util.List;

/// Who is on the team, and who is kept out because she is involved.
final class TeamRules {
    /// Whoever is excluded does not come back by the team. Nothing here undoes an exclusion, so
    /// nobody can undo her own.
    static final Rule<Attempt<Act.AddToTeam>> NOT_EXCLUDED =
            new Rule<>(
                    Code.PARTY,
                    Article.of("not-party", "S80", "S193"),
                    WayOut.of("other-person"),
                    TeamRules::excluded);

    private static final Article TEAM = Article.of("team", "S193", "S197");

    static final Rule<Situation> HAS_MEMBER =
            new Rule<>(
                    Code.ABOUT,
                    TEAM,
                    WayOut.of("other-person"),
                    at -> when(at.dossier().team().isEmpty(), new Missing.TeamMember(Code.ABOUT)));

    static final Rule<Attempt<Act.RemoveFromTeam>> ON_TEAM =
            new Rule<>(
                    Code.ABOUT,
                    TEAM,
                    WayOut.of("other-person"),
                    attempt -> when(isStranger(attempt), new Missing.TeamMember(Code.ABOUT)));

    private TeamRules() {}

    private static List<Missing> excluded(Attempt<Act.AddToTeam> attempt) {
        return attempt.act()
                .person()
                .optional()
                .filter(attempt.situation().dossier().excluded()::contains)
                .<List<Missing>>map(
                        person -> List.of(new Missing.PersonNotExcluded(Code.PARTY, person)))
                .orElse(List.of());
    }

    private static boolean isStranger(Attempt<Act.RemoveFromTeam> attempt) {
        return attempt.act()
                .person()
                .optional()
                .filter(person -> !attempt.situation().dossier().team().contains(person))
                .isPresent();
    }
}
