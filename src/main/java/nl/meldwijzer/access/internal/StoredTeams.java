package nl.meldwijzer.access.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.BREAK_GLASS;
import static nl.meldwijzer.ledger.store.schema.Tables.EXCLUDED;
import static nl.meldwijzer.ledger.store.schema.Tables.TEAM_MEMBER;

import nl.meldwijzer.access.Team;
import nl.meldwijzer.access.Teams;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.store.Store;

import org.jooq.DSLContext;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Reads teams and exclusions from the main database.
public final class StoredTeams implements Teams {
    private final Store store;

    public StoredTeams(Store store) {
        this.store = store;
    }

    @Override
    public Team current(Scope scope, DossierId dossier) {
        return store.read(
                scope,
                sql ->
                        new Team(
                                members(sql, scope, dossier),
                                excluded(sql, scope, dossier),
                                openings(sql, scope, dossier)));
    }

    @Override
    public Set<DossierId> dossiersOf(Scope scope, StaffId staff, LocalDate day) {
        return store.read(
                scope,
                sql ->
                        sql.select(TEAM_MEMBER.DOSSIER_ID)
                                .from(TEAM_MEMBER)
                                .where(TEAM_MEMBER.SCOPE.eq(scope.key()))
                                .and(TEAM_MEMBER.STAFF_ID.eq(staff.value()))
                                .and(TEAM_MEMBER.UNTIL.isNull())
                                .and(
                                        TEAM_MEMBER
                                                .LAST_DAY
                                                .isNull()
                                                .or(TEAM_MEMBER.LAST_DAY.ge(day.toString())))
                                .fetchSet(row -> new DossierId(row.value1())));
    }

    @Override
    public Set<DossierId> openedBy(Scope scope, StaffId staff, Instant now) {
        return store.read(
                scope,
                sql ->
                        sql.select(BREAK_GLASS.DOSSIER_ID)
                                .from(BREAK_GLASS)
                                .where(BREAK_GLASS.SCOPE.eq(scope.key()))
                                .and(BREAK_GLASS.STAFF_ID.eq(staff.value()))
                                .and(BREAK_GLASS.UNTIL.gt(InstantText.of(now)))
                                .fetchSet(row -> new DossierId(row.value1())));
    }

    @Override
    public int openings(Scope scope, StaffId staff, Instant endingAfter) {
        return store.read(
                scope,
                sql ->
                        sql.fetchCount(
                                BREAK_GLASS,
                                BREAK_GLASS
                                        .SCOPE
                                        .eq(scope.key())
                                        .and(BREAK_GLASS.STAFF_ID.eq(staff.value()))
                                        .and(BREAK_GLASS.UNTIL.gt(InstantText.of(endingAfter)))));
    }

    @Override
    public Set<DossierId> excludedFrom(Scope scope, StaffId staff) {
        return store.read(
                scope,
                sql ->
                        sql.select(EXCLUDED.DOSSIER_ID)
                                .from(EXCLUDED)
                                .where(EXCLUDED.SCOPE.eq(scope.key()))
                                .and(EXCLUDED.STAFF_ID.eq(staff.value()))
                                .fetchSet(row -> new DossierId(row.value1())));
    }

    private static Set<Team.Member> members(DSLContext sql, Scope scope, DossierId dossier) {
        return sql.select(TEAM_MEMBER.STAFF_ID, TEAM_MEMBER.LAST_DAY)
                .from(TEAM_MEMBER)
                .where(TEAM_MEMBER.SCOPE.eq(scope.key()))
                .and(TEAM_MEMBER.DOSSIER_ID.eq(dossier.value()))
                .and(TEAM_MEMBER.UNTIL.isNull())
                .fetchSet(row ->
                        new Team.Member(
                                new StaffId(row.value1()),
                                Optional.ofNullable(row.value2()).map(LocalDate::parse)));
    }

    private static Set<Team.Opening> openings(DSLContext sql, Scope scope, DossierId dossier) {
        return sql.select(BREAK_GLASS.STAFF_ID, BREAK_GLASS.UNTIL)
                .from(BREAK_GLASS)
                .where(BREAK_GLASS.SCOPE.eq(scope.key()))
                .and(BREAK_GLASS.DOSSIER_ID.eq(dossier.value()))
                .fetchSet(row ->
                        new Team.Opening(
                                new StaffId(row.value1()), InstantText.read(row.value2())));
    }

    private static Set<StaffId> excluded(DSLContext sql, Scope scope, DossierId dossier) {
        return sql.select(EXCLUDED.STAFF_ID)
                .from(EXCLUDED)
                .where(EXCLUDED.SCOPE.eq(scope.key()))
                .and(EXCLUDED.DOSSIER_ID.eq(dossier.value()))
                .fetchSet(row -> new StaffId(row.value1()));
    }
}
