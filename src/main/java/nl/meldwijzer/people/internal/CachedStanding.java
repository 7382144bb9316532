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
/// Where other nodes write too, nothing is kept: this memory would not hear of their changes.
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

    /// What is held at a school and its board, as it stood at one generation.
    private record Held(
            long generation,
            Optional<BoardId> board,
            List<Functions.Row> rows,
            Map<StaffId, List<Functions.Row>> byStaff) {}

    void forget() {
        generation.incrementAndGet();
    }

    @Override
    public Set<SchoolFunction> functions(SchoolId school, StaffId staff, LocalDate on) {
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

    /// Asked of the store each time: pupils come every day, and this is asked once per deposit.
    @Override
    public boolean isPupil(SchoolId school, PupilId pupil) {
        return store.read(sql -> Pupils.isThere(new InScope(sql, new Scope.School(school)), pupil));
    }

    private Held held(SchoolId school) {
        long now = generation.get();
        if (store.isShared()) {
            return read(school, now);
        }
        var known = held.get(school);
        if (known != null && known.generation() == now) {
            return known;
        }
        var read = read(school, now);
        held.put(school, read);
        return read;
    }

    private Held read(SchoolId school, long now) {
        return store.read(sql -> {
            var in = new InScope(sql, new Scope.School(school));
            var board = organisations.school(sql, school).map(card -> card.board());
            var rows = new ArrayList<>(functions.all(in));
            board.ifPresent(id -> rows.addAll(functions.all(in.at(new Scope.Board(id)))));
            var byStaff = rows.stream().collect(Collectors.groupingBy(Functions.Row::staff));
            return new Held(now, board, List.copyOf(rows), byStaff);
        });
    }
}
