package nl.meldwijzer.people.internal;

import nl.meldwijzer.access.Standing;
import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.store.Store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/// Answers who holds which function from memory, as it is asked at every request. What was read
/// before a change counts as stale even when it arrives after: a function that ended never lingers.
/// Where other nodes write too, the store is asked each time whether anything changed (decision
/// 0062).
final class CachedStanding implements Standing {
    private final Store store;
    private final Organisations organisations;
    private final Functions functions;
    private final AtomicLong generation = new AtomicLong();
    private final Map<SchoolId, Held> held = new ConcurrentHashMap<>();

    CachedStanding(Store store, Organisations organisations, Functions functions) {
        this.store = store;
        this.organisations = organisations;
        this.functions = functions;
    }

    /// When something was read: how often this process changed something, and the store's edition.
    private record Read(long generation, long edition) {
        boolean isGood(long nowGeneration, long askedEdition) {
            return generation == nowGeneration && edition == askedEdition;
        }
    }

    /// What is held at a school and its board, as it stood then.
    ///
    /// @param pupils some of those of the school
    private record Held(
            Read read,
            Optional<BoardId> board,
            List<Functions.Row> rows,
            Map<StaffId, List<Functions.Row>> byStaff,
            Set<PupilId> pupils) {}

    void forget() {
        generation.incrementAndGet();
    }

    @Override
    public long edition() {
        return store.edition();
    }

    @Override
    public Set<SchoolFunction> functions(Asked school, StaffId staff, LocalDate on) {
        var found = EnumSet.noneOf(SchoolFunction.class);
        for (var row : held(school).byStaff().getOrDefault(staff, List.of())) {
            if (row.period().holdsOn(on)) {
                found.add(row.function());
            }
        }
        return found;
    }

    @Override
    public List<StaffId> holders(SchoolId school, Set<SchoolFunction> wanted, LocalDate on) {
        var found = new LinkedHashSet<StaffId>();
        for (var row : held(school).rows()) {
            if (wanted.contains(row.function()) && row.period().holdsOn(on)) {
                found.add(row.staff());
            }
        }
        return List.copyOf(found);
    }

    @Override
    public Optional<BoardId> boardOf(SchoolId school) {
        return held(school).board();
    }

    /// Who is, or was, a pupil of the school stays so. Who is not may be tomorrow.
    @Override
    public boolean isPupil(SchoolId school, PupilId pupil) {
        var known = held.get(school);
        if (known != null && known.pupils().contains(pupil)) {
            return true;
        }
        var scope = new Scope.School(school);
        boolean isThere = store.ask(scope, sql -> Pupils.isThere(sql, scope, pupil));
        if (isThere && known != null) {
            known.pupils().add(pupil);
        }
        return isThere;
    }

    private Held held(SchoolId school) {
        return held(new Asked(school, store.edition()));
    }

    private Held held(Asked asked) {
        long now = generation.get();
        var known = held.get(asked.school());
        if (known != null && known.read().isGood(now, asked.edition())) {
            return known;
        }
        var read = read(asked.school(), now);
        held.put(asked.school(), read);
        return read;
    }

    private Held read(SchoolId school, long now) {
        return store.read(sql -> {
            var edition = store.edition();
            var in = new InScope(sql, new Scope.School(school));
            var board = organisations.school(sql, school).map(card -> card.board());
            var rows = new ArrayList<>(functions.all(in));
            board.ifPresent(id -> rows.addAll(functions.all(in.at(new Scope.Board(id)))));
            var byStaff = rows.stream().collect(Collectors.groupingBy(Functions.Row::staff));
            return new Held(
                    new Read(now, edition),
                    board,
                    List.copyOf(rows),
                    byStaff,
                    ConcurrentHashMap.newKeySet());
        });
    }
}
