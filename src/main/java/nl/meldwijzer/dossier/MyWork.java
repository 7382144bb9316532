package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.internal.WorkList;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.DueItem;

import java.util.List;
import java.util.Optional;

/// What waits for somebody: what is due for her by name, wherever it stands, and what is due for
/// her function in the dossiers that she sees. Commits the audit line of the list.
public final class MyWork {
    private final WorkList list;

    MyWork(WorkList list) {
        this.list = list;
    }

    /// The whole list.
    ///
    /// @param due the earliest first
    /// @param pupils those of her own groups
    public record Work(List<Item> due, Counts counts, List<PupilCard> pupils) {
        public Work {
            due = List.copyOf(due);
            pupils = List.copyOf(pupils);
        }
    }

    /// One thing to do.
    ///
    /// @param dossier empty when it concerns her deposit in a dossier that she does not see
    /// @param pupil empty when the pupil is not in the register of people
    public record Item(
            DueItem due,
            boolean isOverdue,
            boolean isSealed,
            Optional<DossierId> dossier,
            Optional<PupilCard> pupil) {}

    /// How many items are late, due today, and due later.
    public record Counts(long overdue, long today, long later) {}

    public Work handle(Grant.List grant) {
        return list.work(grant);
    }
}
