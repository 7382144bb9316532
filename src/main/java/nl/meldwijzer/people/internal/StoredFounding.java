package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.people.Founding;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.Vacancy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Founds a school. The keys come first: rows without a key would be lost, keys without rows are
/// not.
public final class StoredFounding implements Founding {
    private final PeopleRows rows;

    public StoredFounding(PeopleRows rows) {
        this.rows = rows;
    }

    @Override
    public Outcome handle(Actor actor, Command command) {
        var vacant = Vacancy.among(held(command));
        var missing = vacant.stream().filter(Vacancy::isEssential).toList();
        if (!missing.isEmpty()) {
            return new Outcome.Refused(missing);
        }
        var school = new SchoolId(rows.newId());
        var board = board(command);
        rows.vault.openScope(new Scope.Board(board));
        rows.vault.openScope(new Scope.School(school));
        var staff = rows.write(tx -> found(tx, actor, command, new Place(school, board)));
        return new Outcome.Founded(school, board, staff, vacant);
    }

    private record Place(SchoolId id, BoardId boardId) {
        Scope.School school() {
            return new Scope.School(id);
        }

        Scope.Board board() {
            return new Scope.Board(boardId);
        }
    }

    private BoardId board(Command command) {
        return switch (command.board()) {
            case Board.Founded _ -> new BoardId(rows.newId());
            case Board.Existing(var id) -> id;
        };
    }

    /// Functions of the command's people and of who receives for the board already.
    private List<Set<SchoolFunction>> held(Command command) {
        var held = new ArrayList<Set<SchoolFunction>>();
        command.people().forEach(person -> held.add(person.functions()));
        if (command.board() instanceof Board.Existing(var id)) {
            var today = rows.today();
            rows.read(sql -> rows.functions.all(new InScope(sql, new Scope.Board(id)))).stream()
                    .filter(row -> row.period().holdsOn(today))
                    .forEach(row -> held.add(Set.of(row.function())));
        }
        return held;
    }

    private List<StaffId> found(Tx tx, Actor actor, Command command, Place place) {
        var school = new InScope(tx, place.school());
        if (command.board() instanceof Board.Founded(var name)) {
            rows.organisations.addBoard(school.at(place.board()), name);
            tx.audit(line(place.board(), "board.founded", actor));
        }
        rows.organisations.addSchool(school, place.boardId(), command.schoolName(), command.brin());
        rows.agreements.add(school, command.agreement());
        var staff = new ArrayList<StaffId>();
        for (var person : command.people()) {
            boolean isOfBoard = person.functions().equals(Set.of(SchoolFunction.BOARD_RECIPIENT));
            staff.add(add(isOfBoard ? school.at(place.board()) : school, person));
        }
        tx.audit(line(place.school(), "school.founded", actor));
        return List.copyOf(staff);
    }

    private StaffId add(InScope in, FirstPerson person) {
        var id = new StaffId(rows.newId());
        rows.employees.add(
                in,
                new Employees.Row(
                        id,
                        person.name(),
                        person.email(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
        for (var function : person.functions()) {
            var period = new FunctionPeriod(function, rows.today(), Optional.empty());
            rows.functions.add(in, new Functions.Row(id, period, false));
        }
        return id;
    }

    private static AuditLine line(Scope scope, String code, Actor actor) {
        return new AuditLine(scope, code, actor, Optional.empty(), Map.of());
    }
}
