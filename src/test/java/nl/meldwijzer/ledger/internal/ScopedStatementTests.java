package nl.meldwijzer.ledger.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.DOSSIER;
import static nl.meldwijzer.ledger.store.schema.Tables.PUPIL;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.internal.ScopeGuard.UnscopedStatement;

import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// A statement without its scope is refused on every store, whatever it is.
class ScopedStatementTests {
    private static final String A = "0190a5b0-0000-7000-8000-00000000000a";
    private static final String B = "0190a5b0-0000-7000-8000-00000000000b";
    private static final Scope SCHOOL = new Scope.School(new SchoolId(A));
    private static final Scope OTHER = new Scope.School(new SchoolId(B));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select \"pupil\".\"content\" from \"pupil\" where \"pupil\".\"scope\" = ?",
                "select 1 from pupil as p where p.scope = ?",
                "select 1 from family_pupil join pupil on pupil.scope = family_pupil.scope"
                        + " where pupil.scope = ?",
                "insert into \"pupil\" (\"scope\", \"content\") values (?, ?)",
                "insert into pupil (scope, content) values (?, ?), (?, ?)",
                "insert into dossier (scope, dossier_id, pupil) values (?, ?, ?)",
                "update pupil set content = 1 where pupil.scope = ?",
                "delete from pupil where pupil.scope = ?",
                "select 1 where 1 = 1"
            })
    void keepsToTheSchoolThatItWasAskedFor(String sql) {
        var values = List.of(SCHOOL.key(), "", SCHOOL.key(), "");

        assertThatCode(() -> ScopedStatement.of(sql).require(SCHOOL, values))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from pupil",
                "select 1 from pupil where pupil.pupil_id = ?",
                "select 1 from pupil, parent where pupil.scope = ?",
                "select 1 from pupil join parent on parent.parent_id = pupil.pupil_id"
                        + " where pupil.scope = ?",
                "select 1 from pupil where pupil.scope = ? and exists (select 1 from deposit)",
                "select 1 from pupil as p where pupil.scope = ?",
                "select 1 from entry",
                "select 1 from install",
                "insert into pupil (content) values (?)",
                "insert into pupil select 1",
                "update pupil set content = ?",
                "delete from account where account.name_tag = ?"
            })
    void isRefusedWithoutAScope(String sql) {
        assertThatThrownBy(() -> ScopedStatement.of(sql).require(SCHOOL, List.of(SCHOOL.key())))
                .isInstanceOf(UnscopedStatement.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1 from pupil where pupil.scope = ?",
                "insert into pupil (scope, content) values (?, ?)",
                "select 1 from account where account.school_id = ?"
            })
    void isRefusedWithTheScopeOfAnother(String sql) {
        var values = List.of(SCHOOL.key(), "");

        assertThatThrownBy(() -> ScopedStatement.of(sql).require(OTHER, values))
                .isInstanceOf(UnscopedStatement.class);
    }

    /// As the product's own statements come, in the quotes of each store.
    @ParameterizedTest
    @EnumSource(
            value = SQLDialect.class,
            names = {"SQLITE", "POSTGRES"})
    void isReadAsItIsWrittenForEitherStore(SQLDialect dialect) {
        var sql = DSL.using(dialect, new Settings().withRenderSchema(false));
        var all = ScopedStatement.of(sql.select(PUPIL.CONTENT).from(PUPIL).getSQL());
        var ours = sql.select(PUPIL.CONTENT).from(PUPIL).where(PUPIL.SCOPE.eq("")).getSQL();
        var added =
                sql.insertInto(DOSSIER)
                        .set(DOSSIER.SCOPE, "")
                        .set(DOSSIER.PUPIL, new byte[0])
                        .set(DOSSIER.OPENED_AT, "")
                        .onConflictDoNothing()
                        .getSQL();
        var values = List.of(SCHOOL.key(), "", "");

        assertThatThrownBy(() -> all.require(SCHOOL, List.of()))
                .isInstanceOf(UnscopedStatement.class);
        for (var statement : List.of(ours, added)) {
            var scoped = ScopedStatement.of(statement);
            assertThatCode(() -> scoped.require(SCHOOL, values)).doesNotThrowAnyException();
            assertThatThrownBy(() -> scoped.require(OTHER, values))
                    .isInstanceOf(UnscopedStatement.class);
        }
    }

    @Test
    void isRefusedWhenOneOfSeveralRowsIsOfAnother() {
        var insert = ScopedStatement.of("insert into pupil (scope, content) values (?, ?), (?, ?)");
        var values = List.of(SCHOOL.key(), "", OTHER.key(), "");

        assertThatThrownBy(() -> insert.require(SCHOOL, values))
                .isInstanceOf(UnscopedStatement.class);
    }

    @Test
    void aBoardHasNoAccounts() {
        var board = new Scope.Board(new BoardId(A));
        var select = ScopedStatement.of("select 1 from account where account.school_id = ?");

        assertThatThrownBy(() -> select.require(board, List.of(A)))
                .isInstanceOf(UnscopedStatement.class);
    }

    @Test
    void theInstallSearchesForAccountsAndChangesNone() {
        var install = new Scope.Install();
        var find = ScopedStatement.of("select 1 from account where account.name_tag = ?");
        var close = ScopedStatement.of("update account set is_open = ? where name_tag = ?");

        assertThatCode(() -> find.require(install, List.of(""))).doesNotThrowAnyException();
        assertThatThrownBy(() -> close.require(install, List.of("", "")))
                .isInstanceOf(UnscopedStatement.class);
    }
}
