package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A dossier: the sequence of its entries, and what follows from it. Immutable.
public final class Dossier {
    private static final Dossier NONE = new Dossier(new Folding());

    private final Folding state;

    private Dossier(Folding state) {
        this.state = state;
    }

    /// The dossier in which nothing was recorded yet.
    public static Dossier none() {
        return NONE;
    }

    /// The dossier that consists of these entries.
    ///
    /// @throws IllegalStateException when they are not numbered from 1 without gaps
    public static Dossier fold(List<Recorded> entries) {
        var folding = new Folding();
        entries.forEach(folding::add);
        return new Dossier(folding);
    }

    /// The same dossier with one more entry.
    public Dossier with(Recorded next) {
        var folding = state.copy();
        folding.add(next);
        return new Dossier(folding);
    }

    /// How many entries there are.
    public DossierVersion version() {
        return new DossierVersion(state.entries.size());
    }

    public boolean isOpened() {
        return !state.entries.isEmpty();
    }

    public List<Recorded> entries() {
        return Collections.unmodifiableList(state.entries);
    }

    /// The entry with this number.
    public Optional<Recorded> entry(long number) {
        return number < 1 || number > state.entries.size()
                ? Optional.empty()
                : Optional.of(state.entries.get((int) number - 1));
    }

    /// What is due and not settled, the earliest first.
    public List<DueItem> openDue() {
        return state.due.values().stream().sorted(Folding.EARLIEST_FIRST).toList();
    }

    /// Hypotheses that were neither confirmed nor refuted, oldest first (S75).
    public List<Recorded> openHypotheses() {
        return state.openHypotheses.keySet().stream().flatMap(n -> entry(n).stream()).toList();
    }

    /// The due item under which an open hypothesis has to be followed up now.
    Optional<DueKey> followUpOf(long hypothesis) {
        return Optional.ofNullable(state.openHypotheses.get(hypothesis));
    }

    /// Whether no other open hypothesis waits under the same due item.
    boolean isLastUnderItsFollowUp(long hypothesis) {
        return followUpOf(hypothesis)
                .filter(key -> Collections.frequency(state.openHypotheses.values(), key) > 1)
                .isEmpty();
    }

    /// The signals, oldest first.
    public List<Recorded> signals() {
        return state.entries.stream()
                .filter(recorded -> recorded.entry() instanceof Entry.SignalRecorded)
                .toList();
    }

    /// The entries of one class, or of one group, oldest first.
    <E extends Entry> List<Noted<E>> all(Class<E> type) {
        return state.byClass.getOrDefault(type, List.of()).stream()
                .map(recorded -> new Noted<>(recorded.number(), type.cast(recorded.entry())))
                .toList();
    }

    /// The number of the last entry of one class; 0 when there is none.
    <E extends Entry> long last(Class<E> type) {
        var all = all(type);
        return all.isEmpty() ? 0 : all.getLast().number();
    }

    /// An entry with its number.
    record Noted<E extends Entry>(long number, E entry) {}

    /// Whether a signal of concern came after the last consultation of the IB (S201).
    boolean hasConcernSinceConsultation() {
        return state.entries.reversed().stream()
                .takeWhile(recorded -> !(recorded.entry() instanceof Entry.IbConsulted))
                .anyMatch(recorded ->
                        recorded.entry() instanceof Entry.SignalRecorded(var signal)
                                && signal.isOfConcern());
    }

    /// The route last chosen; the employee route for a sealed dossier.
    public Optional<Route> route() {
        return isSealed() ? Optional.of(Route.EMPLOYEE) : state.route;
    }

    /// What was answered to the first question, also where a dossier is sealed.
    Optional<Route> chosenRoute() {
        return state.route;
    }

    /// Whether the step plan does not apply (S80).
    public boolean isOnEmployeeRoute() {
        return route().filter(Route.EMPLOYEE::equals).isPresent();
    }

    /// Whether it is the dossier of a report about an employee, sealed for the board.
    public boolean isSealed() {
        return state.sealed;
    }

    /// Whether it was an ordinary dossier before it was sealed: whoever deposited something in it
    /// then must not learn that it no longer is.
    boolean isConverted() {
        return state.converted;
    }

    /// What the report of a sealed dossier is about.
    public Optional<EmployeeReport.Offence> offence() {
        return state.offence;
    }

    /// Everybody who was put on the team and not taken off it again, also when her last day is
    /// past. What was said last about somebody's last day counts.
    public Set<Membership> memberships() {
        return Set.copyOf(state.team.values());
    }

    /// Who is on the team on a day.
    public Set<StaffId> teamOn(LocalDate day) {
        return state.team.values().stream()
                .filter(membership -> membership.counts(day))
                .map(Membership::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The employees who recorded something.
    public Set<StaffId> authors() {
        return Set.copyOf(state.authors);
    }

    public Set<StaffId> excluded() {
        return Set.copyOf(state.excluded);
    }

    public Optional<PupilId> pupil() {
        return state.opening.map(Entry.DossierOpened::pupil);
    }

    /// The version of the protocol it is handled under: the last it was moved to, or the one it was
    /// opened with.
    public Optional<String> protocolVersion() {
        return all(VersionEntry.Moved.class).reversed().stream()
                .findFirst()
                .map(moved -> moved.entry().to())
                .or(() -> state.opening.map(Entry.DossierOpened::protocolVersion));
    }

    /// What was last said about the suspicion.
    public Optional<Suspicion> suspicion() {
        return state.suspicion;
    }

    /// Corrections, follow-ups, settlements and places of paper that were added to an entry.
    public List<Recorded> addedTo(long number) {
        return state.additions.getOrDefault(number, List.of());
    }
}
