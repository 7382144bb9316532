package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    private static final EmployeeReport.Offence SEXUAL = EmployeeReport.Offence.SEXUAL;
    private static final Article TEAM = Article.of("team", "S193", "S197");

    static final Rule<Situation> HAS_MEMBER =
            new Rule<>(
                    Code.ABOUT,
                    TEAM,
                    WayOut.of("other-person"),
                    at -> when(team(at).isEmpty(), new Missing.TeamMember(Code.ABOUT)));

    static final Rule<Attempt<Act.RemoveFromTeam>> ON_TEAM =
            new Rule<>(
                    Code.ABOUT,
                    TEAM,
                    WayOut.of("other-person"),
                    attempt -> when(isStranger(attempt), new Missing.TeamMember(Code.ABOUT)));

    /// Whoever keeps a dossier is not excluded from it before somebody else does: its items would
    /// be on nobody's list (T28).
    static final Rule<Attempt<Act.ExcludePerson>> A_KEEPER_STAYS =
            new Rule<>(
                    Code.ROLE, TEAM, WayOut.of("appoint-keeper"), TeamRules::withoutAnotherKeeper);

    /// A sexual offence by an employee never goes through management, or past anyone else at school
    /// (architecture decision 9).
    static final Rule<Situation> BOARD_ALONE =
            new Rule<>(
                    Code.EMP,
                    Article.of("employee-route", "S78", "S79", "S80", "T13"),
                    WayOut.of("board-alone"),
                    at ->
                            when(
                                    at.dossier().offence().filter(SEXUAL::equals).isPresent(),
                                    new Missing.OtherOffence(Code.EMP)));

    /// Into what else is sealed the board lets nobody in but management (S78).
    static final Rule<Attempt<Act.AddToTeam>> MANAGEMENT_ONLY =
            new Rule<>(
                    Code.ROLE,
                    Article.of("employee-route", "S78", "S79", "S80", "T13"),
                    WayOut.of("other-person"),
                    attempt ->
                            when(isOutsider(attempt), new Missing.PersonInManagement(Code.ROLE)));

    private TeamRules() {}

    private static List<Missing> withoutAnotherKeeper(Attempt<Act.ExcludePerson> attempt) {
        var at = attempt.situation();
        var keepers = new HashSet<>(offices(at).of(at.keepers()));
        keepers.removeAll(at.dossier().excluded());
        boolean isLast =
                attempt.act()
                        .person()
                        .optional()
                        .filter(person -> keepers.equals(Set.of(person)))
                        .isPresent();
        return when(isLast, new Missing.AnotherKeeper(Code.ROLE, at.keepers()));
    }

    private static boolean isOutsider(Attempt<Act.AddToTeam> attempt) {
        var at = attempt.situation();
        return at.dossier().isSealed()
                && attempt.act()
                        .person()
                        .optional()
                        .filter(person -> !at.dossier().excluded().contains(person))
                        .filter(person ->
                                !offices(at).of(SchoolFunction.management()).contains(person))
                        .isPresent();
    }

    private static Offices offices(Situation at) {
        return at.circumstances().school().offices();
    }

    private static List<Missing> excluded(Attempt<Act.AddToTeam> attempt) {
        return attempt.act()
                .person()
                .optional()
                .filter(attempt.situation().dossier().excluded()::contains)
                .<List<Missing>>map(
                        person -> List.of(new Missing.PersonNotExcluded(Code.PARTY, person)))
                .orElse(List.of());
    }

    private static Set<StaffId> team(Situation at) {
        return at.dossier().teamOn(at.circumstances().today());
    }

    private static boolean isStranger(Attempt<Act.RemoveFromTeam> attempt) {
        return attempt.act()
                .person()
                .optional()
                .filter(person -> !team(attempt.situation()).contains(person))
                .isPresent();
    }
}
