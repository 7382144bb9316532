package nl.meldwijzer.people.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.BOARD;
import static nl.meldwijzer.ledger.store.schema.Tables.SCHOOL;

import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.ScopedSql;
import nl.meldwijzer.people.Schools.SchoolCard;

import org.jooq.Record5;

import java.util.List;
import java.util.Optional;

/// Boards and schools: names and numbers of organisations, in the clear.
final class Organisations {
    private static final int BOARD_PREFIX = "board/".length();
    private static final int SCHOOL_PREFIX = "school/".length();

    void addBoard(InScope board, String name) {
        board.sql().insertInto(BOARD).set(BOARD.SCOPE, board.key()).set(BOARD.NAME, name).execute();
    }

    void addSchool(InScope school, BoardId board, String name, Optional<String> brin) {
        school.sql()
                .insertInto(SCHOOL)
                .set(SCHOOL.SCOPE, school.key())
                .set(SCHOOL.BOARD_SCOPE, new Scope.Board(board).key())
                .set(SCHOOL.NAME, name)
                .set(SCHOOL.BRIN, brin.orElse(null))
                .execute();
    }

    /// Every school of the install: there is no narrower scope for who chooses one.
    List<SchoolCard> all(ScopedSql rows) {
        return rows.sql(new Scope.Install())
                .select(SCHOOL.SCOPE, SCHOOL.NAME, SCHOOL.BRIN, BOARD.SCOPE, BOARD.NAME)
                .from(SCHOOL)
                .join(BOARD)
                .on(BOARD.SCOPE.eq(SCHOOL.BOARD_SCOPE))
                .orderBy(SCHOOL.NAME, SCHOOL.SCOPE)
                .fetch(Organisations::card);
    }

    /// One school, with its board's row from the board's own scope.
    Optional<SchoolCard> school(ScopedSql rows, SchoolId school) {
        var scope = new Scope.School(school);
        return rows.sql(scope)
                .select(SCHOOL.NAME, SCHOOL.BRIN, SCHOOL.BOARD_SCOPE)
                .from(SCHOOL)
                .where(SCHOOL.SCOPE.eq(scope.key()))
                .fetchOptional(row -> {
                    var board = new BoardId(row.value3().substring(BOARD_PREFIX));
                    var brin = Optional.ofNullable(row.value2());
                    var boardName = boardName(rows, board);
                    return new SchoolCard(school, row.value1(), brin, board, boardName);
                });
    }

    private static String boardName(ScopedSql rows, BoardId board) {
        var scope = new Scope.Board(board);
        return rows.sql(scope)
                .select(BOARD.NAME)
                .from(BOARD)
                .where(BOARD.SCOPE.eq(scope.key()))
                .fetchSingle(row -> row.value1());
    }

    private static SchoolCard card(Record5<String, String, String, String, String> row) {
        return new SchoolCard(
                new SchoolId(row.value1().substring(SCHOOL_PREFIX)),
                row.value2(),
                Optional.ofNullable(row.value3()),
                new BoardId(row.value4().substring(BOARD_PREFIX)),
                row.value5());
    }
}
