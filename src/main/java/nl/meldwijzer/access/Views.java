package nl.meldwijzer.access;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What each kind of list may show whom. The board's sealed rows are in a view of their own, which
/// nobody but its recipients has; who deposited there sees her own deposit.
final class Views {
    private final Standing standing;
    private final Teams teams;
    private final DossierPlaces places;
    private final DomainClock clock;

    Views(Standing standing, Teams teams, DossierPlaces places, DomainClock clock) {
        this.standing = standing;
        this.teams = teams;
        this.places = places;
        this.clock = clock;
    }

    List<View> of(Visitor.Employee visitor, Set<SchoolFunction> functions, QueryKind kind) {
        var staff = visitor.staff();
        var school = new Scope.School(visitor.school());
        var board = standing.boardOf(visitor.school()).map(Scope.Board::new);
        var received = board.filter(_ -> Policy.receives(functions)).map(b -> all(b, staff));
        var sealed = received.or(() -> board.flatMap(b -> letIn(b, staff, functions)));
        return switch (kind) {
            case MY_WORK ->
                    both(unsealed(byFunction(school, staff, functions), staff, functions), sealed);
            case DOSSIERS ->
                    both(unsealed(withOpened(school, staff, functions), staff, functions), sealed);
            case OWN_DEPOSITS -> both(own(school, staff), board.map(b -> own(b, staff)));
            case AUDIT -> both(unsealed(all(school, staff), staff, functions), received);
            case PUPILS, DIRECTORY, REPORTING_CODE -> List.of();
        };
    }

    /// What was converted in the school's log is the board's: nobody else keeps it in sight, but a
    /// director whom the board let in.
    private View unsealed(View view, StaffId staff, Set<SchoolFunction> functions) {
        var sealed = places.sealedIn(view.scope());
        if (sealed.isEmpty()) {
            return view;
        }
        var shown = new HashSet<>(view.team());
        var hidden = new HashSet<>(view.excluded());
        if (Policy.receives(functions)) {
            shown.addAll(sealed);
        } else {
            var kept = new HashSet<>(sealed);
            kept.removeAll(letInto(view.scope(), staff, functions));
            hidden.addAll(kept);
        }
        return new View(view.scope(), view.all(), shown, hidden);
    }

    private Set<DossierId> letInto(Scope scope, StaffId staff, Set<SchoolFunction> functions) {
        return Policy.manages(functions) ? teams.dossiersOf(scope, staff, clock.today()) : Set.of();
    }

    private View byFunction(Scope school, StaffId staff, Set<SchoolFunction> functions) {
        if (Policy.coordinates(functions)) {
            return all(school, staff);
        }
        Set<DossierId> team =
                Policy.worksWithDossiers(functions)
                        ? teams.dossiersOf(school, staff, clock.today())
                        : Set.of();
        return new View(school, false, team, teams.excludedFrom(school, staff));
    }

    /// With those into which she let herself. What is due there stays with whom it is for.
    private View withOpened(Scope school, StaffId staff, Set<SchoolFunction> functions) {
        var seen = byFunction(school, staff, functions);
        if (!Policy.manages(functions)) {
            return seen;
        }
        var shown = new HashSet<>(seen.team());
        shown.addAll(teams.openedBy(school, staff, clock.now()));
        return new View(school, seen.all(), shown, seen.excluded());
    }

    /// The sealed dossiers into which a director was let in. Without any there is no view, so that
    /// the board's log gets no line.
    private Optional<View> letIn(Scope board, StaffId staff, Set<SchoolFunction> functions) {
        var team = letInto(board, staff, functions);
        return team.isEmpty()
                ? Optional.empty()
                : Optional.of(new View(board, false, team, teams.excludedFrom(board, staff)));
    }

    private View all(Scope scope, StaffId staff) {
        return new View(scope, true, Set.of(), teams.excludedFrom(scope, staff));
    }

    private View own(Scope scope, StaffId staff) {
        return new View(scope, false, Set.of(), teams.excludedFrom(scope, staff));
    }

    private static List<View> both(View school, Optional<View> board) {
        return board.map(sealed -> List.of(school, sealed)).orElseGet(() -> List.of(school));
    }
}
