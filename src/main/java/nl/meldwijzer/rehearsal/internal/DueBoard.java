package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.dossier.MyWork;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.DueFor;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.Involved;
import nl.meldwijzer.rehearsal.Step;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is due in the whole school, as its people see it: the work lists of all of them together.
/// What nobody sees is not due here, and a scenario notices.
final class DueBoard {
    private final Gatekeeper gatekeeper;
    private final MyWork work;
    private final Cast cast;

    DueBoard(Gatekeeper gatekeeper, MyWork work, Cast cast) {
        this.gatekeeper = gatekeeper;
        this.work = work;
        this.cast = cast;
    }

    /// An item and the labels of those who see it on their list.
    record Seen(DueItem item, boolean isOverdue, Set<String> by) {
        boolean fits(Step.Due due) {
            return item.key().what().equals(due.what())
                    && (due.on() == null || due.on().equals(item.on()))
                    && (due.who() == null || isFor(due.who()));
        }

        private boolean isFor(String who) {
            return by.contains(who)
                    || (item.who() instanceof DueFor.Function(var function)
                            && SchoolFunction.named(who).filter(function::equals).isPresent());
        }

        @Override
        public String toString() {
            return item.key().what() + " " + item.on() + " " + String.join("/", by);
        }
    }

    Map<String, Seen> look() {
        var all = new LinkedHashMap<String, Seen>();
        for (var label : cast.staff().sequencedKeySet()) {
            for (var item : list(label)) {
                all.computeIfAbsent(
                                identity(label, item),
                                _ -> new Seen(item.due(), item.isOverdue(), new TreeSet<>()))
                        .by()
                        .add(label);
            }
        }
        return all;
    }

    private List<MyWork.Item> list(String label) {
        return switch (gatekeeper.toList(cast.visitor(label), QueryKind.MY_WORK)) {
            case Admission.Granted<Grant.List>(var grant) -> work.handle(grant).due();
            case Admission.Hidden<Grant.List>() -> List.of();
        };
    }

    /// Who does not see the dossier sees an item for herself alone, so her label tells it apart.
    private static String identity(String label, MyWork.Item item) {
        var place =
                item.dossier()
                        .map(Object::toString)
                        .orElseGet(() ->
                                label + item.pupil().map(pupil -> pupil.id().value()).orElse(""));
        var key = item.due().key();
        var whom = key.whom().optional().map(Involved::wireName).orElse("");
        return place + "/" + key.what() + "/" + key.about() + "/" + whom;
    }

    /// Pairs what was expected with what is there, each once; what is left over on either side.
    static Pairing pair(List<Step.Due> expected, Collection<Seen> seen) {
        var left = new java.util.ArrayList<>(seen);
        var absent = new java.util.ArrayList<Step.Due>();
        for (var due : expected) {
            var found = left.stream().filter(one -> one.fits(due)).findFirst();
            found.ifPresentOrElse(left::remove, () -> absent.add(due));
        }
        return new Pairing(absent, left);
    }

    record Pairing(List<Step.Due> absent, List<Seen> surplus) {}

    static String text(Step.Due due) {
        LocalDate on = due.on();
        return due.what()
                + (on == null ? "" : " " + on)
                + (due.who() == null ? "" : " " + due.who());
    }
}
