package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.protocol.Dossier;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Counts the running dossiers of a school by the version of the code that they are handled under.
public final class Running {
    private static final Set<Matter> FOR = EnumSet.of(Matter.CODE, Matter.ADOPTION);

    private final Store store;
    private final Folds folds;

    Running(Store store, Folds folds) {
        this.store = store;
        this.folds = folds;
    }

    /// Within the school's own scope, where no sealed dossier is.
    public SortedMap<String, Long> byVersion(Grant.School grant) {
        if (!FOR.contains(grant.matter())) {
            throw new IllegalArgumentException("counts are for who drafts or adopts the code");
        }
        var scope = new Scope.School(grant.school());
        return store.ask(scope, sql -> RegisterRows.all(sql, scope)).stream()
                .filter(RegisterRows.Row::isOpen)
                .map(row -> folds.lastSeen(row.place()))
                .filter(dossier -> !isKeptOut(dossier, grant.actor()))
                .flatMap(dossier -> dossier.protocolVersion().stream())
                .collect(
                        Collectors.groupingBy(
                                Function.identity(), TreeMap::new, Collectors.counting()));
    }

    private static boolean isKeptOut(Dossier dossier, Actor actor) {
        return actor instanceof Actor.Employee(var staff) && dossier.excluded().contains(staff);
    }
}
