package nl.meldwijzer.people.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.BOARD;
import static nl.meldwijzer.ledger.store.schema.Tables.SCHOOL;

import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.people.Schools.SchoolCard;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

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
    List<SchoolCard> all(DSLContext sql) {
        return cards(sql, DSL.noCondition());
    }

    Optional<SchoolCard> school(DSLContext sql, SchoolId school) {
        return cards(sql, SCHOOL.SCOPE.eq(new Scope.School(school).key())).stream().findFirst();
    }

    private static List<SchoolCard> cards(DSLContext sql, Condition which) {
        return sql.select(SCHOOL.SCOPE, SCHOOL.NAME, SCHOOL.BRIN, BOARD.SCOPE, BOARD.NAME)
                .from(SCHOOL)
                .join(BOARD)
                .on(BOARD.SCOPE.eq(SCHOOL.BOARD_SCOPE))
                .where(which)
                .orderBy(SCHOOL.NAME, SCHOOL.SCOPE)
                .fetch(row ->
                        new SchoolCard(
                                new SchoolId(row.value1().substring(SCHOOL_PREFIX)),
                                row.value2(),
                                Optional.ofNullable(row.value3()),
                                new BoardId(row.value4().substring(BOARD_PREFIX)),
                                row.value5()));
    }
}
