package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.View;
import nl.meldwijzer.dossier.DossierList.Listed;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Lists dossiers without reading them.
public final class Overview {
    private final Store store;
    private final Register register;
    private final People people;
    private final Gatekeeper gatekeeper;

    Overview(Store store, Register register, People people, Gatekeeper gatekeeper) {
        this.store = store;
        this.register = register;
        this.people = people;
        this.gatekeeper = gatekeeper;
    }

    public List<Listed> list(Grant.List grant) {
        var ids = new HashMap<Scope, List<String>>();
        var all = new ArrayList<Listed>();
        for (var view : grant.views()) {
            var listed = list(grant, view);
            ids.put(view.scope(), listed.stream().map(one -> one.id().value()).toList());
            all.addAll(listed);
        }
        gatekeeper.listed(grant, ids);
        all.sort(
                Comparator.comparing((Listed one) -> one.earliest().orElse(LocalDate.MAX))
                        .thenComparing(Listed::openedAt));
        return all;
    }

    private List<Listed> list(Grant.List grant, View view) {
        Map<DossierId, List<DueRow>> due =
                store.ask(view.scope(), sql -> DueRows.open(sql, view.scope())).stream()
                        .collect(Collectors.groupingBy(DueRow::dossier));
        return store.ask(view.scope(), sql -> RegisterRows.all(sql, view.scope())).stream()
                .filter(row -> view.shows(row.place().dossier()))
                .map(row -> listed(grant, row, due.getOrDefault(row.place().dossier(), List.of())))
                .toList();
    }

    private Listed listed(Grant.List grant, RegisterRows.Row row, List<DueRow> due) {
        Optional<LocalDate> earliest = due.stream().map(DueRow::on).min(Comparator.naturalOrder());
        return new Listed(
                row.place().dossier(),
                row.isSealed(),
                row.isOpen(),
                Moments.of(row.openedAt()),
                register.pupil(row).flatMap(id -> people.pupil(grant, id)),
                due.size(),
                earliest);
    }
}
