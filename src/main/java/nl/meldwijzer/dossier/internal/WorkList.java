package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.View;
import nl.meldwijzer.dossier.MyWork.Counts;
import nl.meldwijzer.dossier.MyWork.Item;
import nl.meldwijzer.dossier.MyWork.Work;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.people.PupilQuery;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.DueFor;
import nl.meldwijzer.protocol.DueItem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers what waits for somebody.
public final class WorkList {
    private final Store store;
    private final DueItems dues;
    private final Register register;
    private final People people;
    private final Gatekeeper gatekeeper;
    private final DomainClock clock;

    WorkList(
            Store store,
            DueItems dues,
            Register register,
            People people,
            Gatekeeper gatekeeper,
            DomainClock clock) {
        this.store = store;
        this.dues = dues;
        this.register = register;
        this.people = people;
        this.gatekeeper = gatekeeper;
        this.clock = clock;
    }

    public Work work(Grant.List grant) {
        var waiting =
                grant.views().stream().flatMap(view -> waiting(grant, view).stream()).toList();
        var pupils = ownPupils(grant);
        gatekeeper.listed(grant, ids(grant, waiting, pupils));
        var items =
                waiting.stream()
                        .map(one -> item(grant, one))
                        .sorted(Comparator.comparing(item -> item.due().on()))
                        .toList();
        return new Work(items, counts(items), pupils);
    }

    /// Something due for her.
    ///
    /// @param shows whether she sees the dossier itself
    private record Waiting(Place place, DueItem due, boolean shows) {}

    private List<Waiting> waiting(Grant.List grant, View view) {
        var author = new Author(grant.actor(), grant.functions());
        var waiting = new ArrayList<Waiting>();
        for (var row : store.ask(view.scope(), sql -> DueRows.open(sql, view.scope()))) {
            dues.open(row)
                    .map(due -> new Waiting(row.place(), due, view.shows(row.dossier())))
                    .filter(one -> waitsFor(author, one))
                    .ifPresent(waiting::add);
        }
        return waiting;
    }

    private static boolean waitsFor(Author author, Waiting one) {
        return switch (one.due().who()) {
            case DueFor.Person _ -> one.due().who().includes(author);
            case DueFor.Function _ -> one.shows() && one.due().who().includes(author);
        };
    }

    private List<PupilCard> ownPupils(Grant.List grant) {
        return switch (grant.actor()) {
            case Actor.Employee(var staff) -> people.pupils(grant, new PupilQuery.TaughtBy(staff));
            case Actor.Operator _, Actor.Automatic _ -> List.of();
        };
    }

    private static Map<Scope, List<String>> ids(
            Grant.List grant, List<Waiting> waiting, List<PupilCard> pupils) {
        var ids = new HashMap<Scope, List<String>>();
        var own = ids.computeIfAbsent(new Scope.School(grant.school()), _ -> new ArrayList<>());
        pupils.forEach(pupil -> own.add(pupil.id().value()));
        waiting.forEach(one ->
                ids.computeIfAbsent(one.place().scope(), _ -> new ArrayList<>())
                        .add(one.place().dossier().value()));
        return ids;
    }

    private Item item(Grant.List grant, Waiting one) {
        var place = one.place();
        var row = store.ask(place.scope(), sql -> RegisterRows.one(sql, place));
        return new Item(
                one.due(),
                one.due().on().isBefore(clock.today()),
                row.filter(RegisterRows.Row::isSealed).isPresent(),
                one.shows() ? Optional.of(place.dossier()) : Optional.empty(),
                row.flatMap(register::pupil).flatMap(id -> people.pupil(grant, id)));
    }

    private Counts counts(List<Item> items) {
        var today = clock.today();
        long overdue = items.stream().filter(Item::isOverdue).count();
        long now = items.stream().filter(item -> item.due().on().equals(today)).count();
        return new Counts(overdue, now, items.size() - overdue - now);
    }
}
