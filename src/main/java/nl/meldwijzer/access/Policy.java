package nl.meldwijzer.access;

import static nl.meldwijzer.kernel.SchoolFunction.ADMINISTRATOR;
import static nl.meldwijzer.kernel.SchoolFunction.BOARD_RECIPIENT;
import static nl.meldwijzer.kernel.SchoolFunction.DEPUTY_DIRECTOR;
import static nl.meldwijzer.kernel.SchoolFunction.DIRECTOR;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Who sees what (architecture decision 8), as a pure function of functions, team and exclusion.
final class Policy {
    private static final Set<SchoolFunction> MANAGEMENT =
            EnumSet.of(ADMINISTRATOR, DIRECTOR, DEPUTY_DIRECTOR);

    private Policy() {}

    /// The grounds on which somebody may see a dossier; none means not at all.
    static Set<Ground> grounds(Set<SchoolFunction> functions, Kept kept, Team team, Asker asker) {
        if (team.excluded().contains(asker.staff())) {
            return Set.of();
        }
        return switch (kept.scope()) {
            case Scope.School _ ->
                    kept.isSealed()
                            ? ofSealed(functions, team, asker)
                            : ofSchool(functions, team, asker);
            case Scope.Board _ -> ofSealed(functions, team, asker);
            case Scope.Install _ -> Set.of();
        };
    }

    /// Where a dossier is kept, and whether for the board alone.
    record Kept(Scope scope, boolean isSealed) {}

    private static Set<Ground> ofSchool(Set<SchoolFunction> functions, Team team, Asker asker) {
        var grounds = EnumSet.noneOf(Ground.class);
        if (coordinates(functions)) {
            grounds.add(Ground.COORDINATOR);
        }
        if (worksWithDossiers(functions) && asker.isOn(team)) {
            grounds.add(Ground.TEAM);
        }
        if (manages(functions) && asker.letHerselfInto(team)) {
            grounds.add(Ground.BREAK_GLASS);
        }
        return grounds;
    }

    private static Set<Ground> ofSealed(Set<SchoolFunction> functions, Team team, Asker asker) {
        var grounds = EnumSet.noneOf(Ground.class);
        if (receives(functions)) {
            grounds.add(Ground.BOARD);
        }
        if (manages(functions) && asker.isOn(team)) {
            grounds.add(Ground.TEAM);
        }
        return grounds;
    }

    /// Who asks, and when.
    record Asker(StaffId staff, LocalDate day, Instant now) {
        private boolean isOn(Team team) {
            return team.includes(staff, day);
        }

        private boolean letHerselfInto(Team team) {
            return team.isOpenTo(staff, now);
        }
    }

    /// Who read a dossier is for who keeps it: coordinators, and the board for a sealed one.
    static boolean mayAccount(Set<Ground> grounds) {
        return grounds.contains(Ground.COORDINATOR) || grounds.contains(Ground.BOARD);
    }

    /// Emergency access is for reading: whoever has no other ground adds nothing.
    static boolean mayAct(Set<Ground> grounds) {
        return grounds.stream().anyMatch(ground -> ground != Ground.BREAK_GLASS);
    }

    static boolean mayList(Set<SchoolFunction> functions, QueryKind kind) {
        return switch (kind) {
            case MY_WORK, OWN_DEPOSITS, PUPILS, DIRECTORY, REPORTING_CODE -> isEmployed(functions);
            case DOSSIERS -> worksWithDossiers(functions);
            case AUDIT -> coordinates(functions) || receives(functions);
        };
    }

    static boolean mayManage(Set<SchoolFunction> functions, Matter matter) {
        return switch (matter) {
            case PEOPLE, SETTINGS ->
                    holdsAny(functions, MANAGEMENT)
                            || holdsAny(functions, SchoolFunction.coordinators());
            case ACCOUNTS, INSTALL -> holdsAny(functions, MANAGEMENT);
            case DIRECTORY -> holdsAny(functions, SchoolFunction.coordinators());
            case CODE -> adopts(functions) || holdsAny(functions, SchoolFunction.coordinators());
            case ADOPTION -> adopts(functions);
        };
    }

    /// The board or the director adopts the code (S175); the administrator does not.
    private static boolean adopts(Set<SchoolFunction> functions) {
        return receives(functions) || manages(functions);
    }

    static boolean isEmployed(Set<SchoolFunction> functions) {
        return !functions.isEmpty();
    }

    static boolean coordinates(Set<SchoolFunction> functions) {
        return holdsAny(functions, SchoolFunction.attentionOfficers());
    }

    static boolean receives(Set<SchoolFunction> functions) {
        return functions.contains(BOARD_RECIPIENT);
    }

    /// Director and deputy may be let into a sealed dossier, as its team: what is no sexual offence
    /// is the director's too, unless she is party (decision 0026).
    static boolean manages(Set<SchoolFunction> functions) {
        return holdsAny(functions, SchoolFunction.management());
    }

    /// The administrator's function opens no dossier, not even when put on a team; somebody who
    /// also holds another function is on a team by that one.
    static boolean worksWithDossiers(Set<SchoolFunction> functions) {
        return functions.stream().anyMatch(function -> function != ADMINISTRATOR);
    }

    private static boolean holdsAny(Set<SchoolFunction> held, Set<SchoolFunction> any) {
        return !Collections.disjoint(held, any);
    }
}
