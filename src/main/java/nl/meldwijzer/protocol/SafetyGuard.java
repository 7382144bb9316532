package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.WeighingEntry.NotToReport;
import nl.meldwijzer.protocol.WeighingEntry.SafetyChecked;
import nl.meldwijzer.protocol.WeighingEntry.Taken;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who looks at safety: the attention officer or the deputy who is not party and did not decide
/// herself; where nobody of them is left, the board (S194, architecture decision 9).
record SafetyGuard(Situation at) {
    private static final Set<SchoolFunction> BOARD = Set.of(SchoolFunction.BOARD_RECIPIENT);

    /// Whether this author may look at it, by her functions.
    boolean isAuthor() {
        return at.author().holdsAny(SchoolFunction.attentionOfficers())
                || (at.author().holdsAny(BOARD) && isBoards());
    }

    /// Who looks at a decision that this author takes now.
    DueFor afterDecision() {
        return isDecidedByLast() && !board().isEmpty() ? Dues.BOARD : Dues.ATTENTION_OFFICER;
    }

    /// The recipients of the board who do not see the dossier yet, when the author's decision
    /// leaves nobody else: without them the check would wait for nobody.
    List<StaffId> toLetIn() {
        var team = at.dossier().teamOn(at.circumstances().today());
        return isDecidedByLast()
                ? board().stream()
                        .filter(one -> !team.contains(one))
                        .sorted(Comparator.comparing(StaffId::value))
                        .toList()
                : List.of();
    }

    /// Whether somebody who comes on the team now comes to look at safety.
    boolean waitsFor(StaffId person) {
        return !at.dossier().isSealed()
                && board().contains(person)
                && isBoards()
                && !Weighed.in(at).isCheckedByAnother(at.author())
                && at.dossier().openDue().stream()
                        .filter(DueKind.SAFETY::isKindOf)
                        .noneMatch(item -> item.who().equals(Dues.BOARD));
    }

    /// The author of the last decision, where nobody else looked at it since.
    Optional<Recorded> uncheckedDecision() {
        long last = Math.max(at.dossier().last(Taken.class), at.dossier().last(NotToReport.class));
        return last > at.dossier().last(SafetyChecked.class)
                ? at.dossier().entry(last)
                : Optional.empty();
    }

    /// Nobody of them is left, or she who is left is the only one to close the dossier.
    private boolean isBoards() {
        var left = left();
        uncheckedDecision().flatMap(one -> one.author().staff()).ifPresent(left::remove);
        return left.isEmpty()
                || (left.size() == 1 && left.equals(notParty(SchoolFunction.coordinators())));
    }

    private boolean isDecidedByLast() {
        var left = left();
        at.author().staff().ifPresent(left::remove);
        return left.isEmpty();
    }

    private Set<StaffId> left() {
        return notParty(SchoolFunction.attentionOfficers());
    }

    private Set<StaffId> board() {
        var board = notParty(BOARD);
        at.author().staff().ifPresent(board::remove);
        return board;
    }

    private Set<StaffId> notParty(Set<SchoolFunction> functions) {
        var people = new HashSet<>(at.circumstances().school().offices().of(functions));
        people.removeAll(at.dossier().excluded());
        return people;
    }
}
