package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Gathers what follows from entries, one after the other. Changes only while a [Dossier] is being
/// made, so that folding ten thousand entries stays linear.
final class Folding {
    static final Comparator<DueItem> EARLIEST_FIRST =
            Comparator.comparing(DueItem::on)
                    .thenComparingLong(item -> item.key().about())
                    .thenComparing(item -> item.key().what())
                    .thenComparing(item ->
                            item.key().whom().optional().map(Involved::wireName).orElse(""));

    final List<Recorded> entries = new ArrayList<>();

    /// By its own class, and by the group that it is of.
    final Map<Class<?>, List<Recorded>> byClass = new HashMap<>();

    final SequencedMap<DueKey, DueItem> due = new LinkedHashMap<>();
    final SequencedMap<Long, DueKey> openHypotheses = new LinkedHashMap<>();
    final Map<Long, List<Recorded>> additions = new HashMap<>();
    final SequencedMap<StaffId, Membership> team = new LinkedHashMap<>();
    final Set<StaffId> excluded = new LinkedHashSet<>();
    final Set<StaffId> authors = new LinkedHashSet<>();
    Optional<Route> route = Optional.empty();
    Optional<Entry.DossierOpened> opening = Optional.empty();
    Optional<Suspicion> suspicion = Optional.empty();
    Optional<EmployeeReport.Offence> offence = Optional.empty();
    boolean sealed;
    boolean converted;

    Folding copy() {
        var copy = new Folding();
        copy.entries.addAll(entries);
        byClass.forEach((type, all) -> copy.byClass.put(type, new ArrayList<>(all)));
        copy.due.putAll(due);
        copy.openHypotheses.putAll(openHypotheses);
        copy.additions.putAll(additions);
        copy.team.putAll(team);
        copy.excluded.addAll(excluded);
        copy.authors.addAll(authors);
        copy.route = route;
        copy.opening = opening;
        copy.suspicion = suspicion;
        copy.offence = offence;
        copy.sealed = sealed;
        copy.converted = converted;
        return copy;
    }

    void add(Recorded next) {
        if (next.number() != entries.size() + 1) {
            throw new IllegalStateException(
                    "entry " + next.number() + " cannot follow entry " + entries.size());
        }
        entries.add(next);
        next.author().staff().ifPresent(authors::add);
        byClass.computeIfAbsent(next.entry().getClass(), _ -> new ArrayList<>()).add(next);
        for (var group : next.entry().getClass().getInterfaces()) {
            byClass.computeIfAbsent(group, _ -> new ArrayList<>()).add(next);
        }
        next.settles().forEach(due::remove);
        next.sets().forEach(item -> due.put(item.key(), item));
        take(next);
    }

    private void take(Recorded next) {
        switch (next.entry()) {
            case Entry.DossierOpened opened -> opening = Optional.of(opened);
            case Entry.RouteChosen(var chosen) -> choose(next, chosen);
            case Entry.SignalRecorded(var signal) -> openHypothesis(next, signal);
            case Entry.NoteCorrected(var about, _) -> addition(about, next);
            case Entry.FollowUpNoted(var about, _) -> addition(about, next);
            case Entry.HypothesisSettled settled -> settle(next, settled);
            case Entry.PaperLocated(var about, _) -> addition(about, next);
            case Entry.SuspicionSet(var set) -> suspicion = Optional.of(set);
            case Entry.EmployeeReported(var report) -> {
                sealed = true;
                offence = Optional.of(report.nature());
            }
            case EmployeeEntry.Converted(_, var nature, _) -> {
                sealed = true;
                converted = true;
                offence = Optional.of(nature);
            }
            case Entry.TeamMemberAdded(var person, _, var until) ->
                    team.put(person, new Membership(person, until));
            case Entry.TeamMemberRemoved(var person, _) -> team.remove(person);
            case Entry.PersonExcluded(var person, _) -> exclude(person);
            case Entry.ContactRecorded _,
                    Entry.IbConsulted _,
                    Entry.EmergencyNoted _,
                    Entry.GlassBroken _,
                    GroupedEntry _ -> {}
        }
    }

    /// Anyone may deposit an answer without seeing that one was given; it must not undo what others
    /// know. So "unknown" replaces nothing, and only the attention officer leaves the employee
    /// route.
    private void choose(Recorded next, Route chosen) {
        if (route.isEmpty() || replaces(chosen, route.orElseThrow(), next.author())) {
            if (route.filter(Route.EMPLOYEE::equals).isPresent()) {
                followTogether(next);
            }
            route = Optional.of(chosen);
        }
    }

    /// Hypotheses whose follow-up lapsed on the employee route are due again under one item.
    private void followTogether(Recorded next) {
        var again = DueKind.HYPOTHESIS.about(next.number());
        if (due.containsKey(again)) {
            openHypotheses.replaceAll((_, _) -> again);
        }
    }

    private static boolean replaces(Route chosen, Route known, Author author) {
        return switch (known) {
            case UNKNOWN -> true;
            case HOME, BETWEEN_PUPILS -> chosen != Route.UNKNOWN;
            case EMPLOYEE ->
                    chosen != Route.UNKNOWN && author.holdsAny(SchoolFunction.attentionOfficers());
        };
    }

    private void openHypothesis(Recorded next, Signal signal) {
        if (signal.kind() == Signal.Kind.HYPOTHESIS) {
            openHypotheses.put(next.number(), DueKind.HYPOTHESIS.about(next.number()));
        }
    }

    private void settle(Recorded next, Entry.HypothesisSettled settled) {
        addition(settled.about(), next);
        if (settled.outcome() == HypothesisOutcome.OPEN) {
            openHypotheses.put(settled.about(), DueKind.HYPOTHESIS.about(next.number()));
        } else {
            openHypotheses.remove(settled.about());
        }
    }

    private void exclude(StaffId person) {
        excluded.add(person);
        team.remove(person);
    }

    private void addition(long about, Recorded next) {
        var more = new ArrayList<>(additions.getOrDefault(about, List.of()));
        more.add(next);
        additions.put(about, List.copyOf(more));
    }
}
