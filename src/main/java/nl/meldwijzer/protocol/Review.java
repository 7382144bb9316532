package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.Reviewed.Openness;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What an author can do now, judged by the same gates as the acts themselves.
final class Review {
    private static final Map<String, Conduct<?>> CONDUCTS =
            Map.ofEntries(
                    Map.entry("route.choose", StepConduct.ROUTE),
                    Map.entry("signal.record", SignalConduct.SIGNAL),
                    Map.entry("note.correct", NoteConduct.CORRECTION),
                    Map.entry("note.follow-up", NoteConduct.FOLLOW_UP),
                    Map.entry("hypothesis.settle", NoteConduct.HYPOTHESIS),
                    Map.entry("contact.record", StepConduct.CONTACT),
                    Map.entry("paper.locate", NoteConduct.PAPER),
                    Map.entry("suspicion.set", StepConduct.SUSPICION),
                    Map.entry("consult.ib", StepConduct.IB),
                    Map.entry("emergency.note", UrgentConduct.EMERGENCY),
                    Map.entry("employee.report", UrgentConduct.EMPLOYEE),
                    Map.entry("team.add", TeamConduct.ADDITION),
                    Map.entry("team.remove", TeamConduct.REMOVAL),
                    Map.entry("person.exclude", TeamConduct.EXCLUSION),
                    Map.entry("access.break-glass", AccessConduct.BREAK_GLASS));

    private static final Set<Code> HIDING = Set.of(Code.SWITCH, Code.VERSION);

    private Review() {}

    static Reviewed of(ActSpec spec, Situation at) {
        return new Reviewed(spec.name(), openness(spec, at));
    }

    private static Openness openness(ActSpec spec, Situation at) {
        if (isHidden(spec, at)) {
            return new Openness.Hidden();
        }
        return conduct(spec)
                .closed(at)
                .map(Review::closed)
                .orElseGet(() ->
                        due(spec, at)
                                .<Openness>map(Openness.Due::new)
                                .orElseGet(Openness.Open::new));
    }

    /// What the school does not use is not offered (S83), nor a move to what counts already.
    private static Openness closed(Refusal refusal) {
        return HIDING.contains(refusal.code())
                ? new Openness.Hidden()
                : new Openness.Blocked(refusal);
    }

    static Conduct<?> conduct(ActSpec spec) {
        var conduct = CONDUCTS.get(spec.name());
        if (conduct != null) {
            return conduct;
        }
        var procedure = Groups.BY_NAME.get(spec.name());
        if (procedure == null) {
            throw new IllegalStateException("no rules for " + spec.name());
        }
        return procedure.conduct();
    }

    /// Not offered: what this author could not do whatever was recorded first.
    private static boolean isHidden(ActSpec spec, Situation at) {
        if (spec.deposits()) {
            return false;
        }
        if (!at.dossier().isOpened()) {
            return true;
        }
        var sees = at.seesAll();
        return switch (spec.who()) {
            case ANY -> false;
            case DOSSIER, COORDINATOR -> !sees;
            case BOARD -> !sees || !at.dossier().isSealed() || !at.isKeeper();
            case MANAGEMENT -> isNoneOfManagements(at);
            case ATTENTION_OFFICER -> at.isExcluded() || !at.isKeeper();
            case TEAM, AUTHOR_OR_ATTENTION_OFFICER -> !sees && at.visibleNotes().isEmpty();
        };
    }

    private static boolean isNoneOfManagements(Situation at) {
        return at.isExcluded()
                || at.dossier().isSealed()
                || !at.author().holdsAny(SchoolFunction.management());
    }

    private static Optional<DueItem> due(ActSpec spec, Situation at) {
        return at.dossier().openDue().stream()
                .filter(item -> item.who().includes(at.author()))
                .filter(item -> isSettledBy(item, spec))
                .findFirst();
    }

    private static boolean isSettledBy(DueItem item, ActSpec spec) {
        return DueKind.of(item.key().what())
                .filter(kind -> kind.settledBy().equals(spec.name()))
                .isPresent();
    }
}
