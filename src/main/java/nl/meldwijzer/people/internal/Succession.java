package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.SchoolFunction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Whether ending functions would leave nobody who keeps dossiers, decides, manages accounts or
/// receives for the board, on some day on which somebody would have (T28, S171). Like the last
/// keeper of one dossier, such a person stays until there is another.
final class Succession {
    private static final List<Set<SchoolFunction>> NEVER_EMPTY =
            List.of(
                    SchoolFunction.attentionOfficers(),
                    SchoolFunction.management(),
                    Set.of(SchoolFunction.ADMINISTRATOR),
                    Set.of(SchoolFunction.BOARD_RECIPIENT));

    private final Collection<Functions.Row> before;
    private final Collection<Functions.Row> after;

    /// What was held and is to be held, of a school and its board.
    Succession(Collection<Functions.Row> before, Collection<Functions.Row> after) {
        this.before = before;
        this.after = after;
    }

    /// @param first the first day that counts: what is past is past
    boolean leavesNobody(LocalDate first) {
        return NEVER_EMPTY.stream().anyMatch(functions -> leavesNobody(functions, first));
    }

    private boolean leavesNobody(Set<SchoolFunction> functions, LocalDate first) {
        return days(first)
                .anyMatch(day -> isHeld(before, functions, day) && !isHeld(after, functions, day));
    }

    /// Who holds something can only be otherwise on a day on which a period begins or is over.
    private Stream<LocalDate> days(LocalDate first) {
        var turns =
                Stream.concat(before.stream(), after.stream())
                        .map(Functions.Row::period)
                        .flatMap(period ->
                                Stream.concat(Stream.of(period.from()), period.until().stream()))
                        .filter(day -> day.isAfter(first));
        return Stream.concat(Stream.of(first), turns).distinct();
    }

    private static boolean isHeld(
            Collection<Functions.Row> rows, Set<SchoolFunction> functions, LocalDate day) {
        return rows.stream()
                .anyMatch(row -> functions.contains(row.function()) && row.period().holdsOn(day));
    }
}
