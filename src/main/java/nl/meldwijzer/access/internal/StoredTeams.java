package nl.meldwijzer.access.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.BREAK_GLASS;
import static nl.meldwijzer.ledger.store.schema.Tables.EXCLUDED;
import static nl.meldwijzer.ledger.store.schema.Tables.TEAM_MEMBER;

import static org.jooq.impl.DSL.inline;

import nl.meldwijzer.access.Team;
import nl.meldwijzer.access.Teams;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.store.Store;

import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Reads teams and exclusions from the main database.
public final class StoredTeams implements Teams {
    private static final String MEMBER = "member";
    private static final String EXCLUSION = "exclusion";
    private static final String OPENING = "opening";

    private final Store store;

    public StoredTeams(Store store) {
        this.store = store;
    }

    @Override
    public Team current(Scope scope, DossierId dossier) {
        return store.ask(
                scope,
                sql ->
                        team(
                                members(sql, scope, dossier)
                                        .unionAll(excluded(sql, scope, dossier))
                                        .unionAll(openings(sql, scope, dossier))
                                        .fetch()));
    }

    @Override
    public Set<DossierId> dossiersOf(Scope scope, StaffId staff, LocalDate day) {
        return store.ask(
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
        return store.ask(
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
        return store.ask(
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
        return store.ask(
                scope,
                sql ->
                        sql.select(EXCLUDED.DOSSIER_ID)
                                .from(EXCLUDED)
                                .where(EXCLUDED.SCOPE.eq(scope.key()))
                                .and(EXCLUDED.STAFF_ID.eq(staff.value()))
                                .fetchSet(row -> new DossierId(row.value1())));
    }

    private static Team team(Result<Record3<String, String, String>> rows) {
        var members = new HashSet<Team.Member>();
        var excluded = new HashSet<StaffId>();
        var openings = new HashSet<Team.Opening>();
        for (var row : rows) {
            var staff = new StaffId(row.value2());
            switch (row.value1()) {
                case MEMBER -> members.add(member(staff, row.value3()));
                case OPENING ->
                        openings.add(new Team.Opening(staff, InstantText.read(row.value3())));
                default -> excluded.add(staff);
            }
        }
        return new Team(members, excluded, openings);
    }

    private static Team.Member member(StaffId staff, @Nullable String lastDay) {
        return new Team.Member(staff, Optional.ofNullable(lastDay).map(LocalDate::parse));
    }

    private static SelectConditionStep<Record3<String, String, String>> members(
            DSLContext sql, Scope scope, DossierId dossier) {
        return sql.select(inline(MEMBER), TEAM_MEMBER.STAFF_ID, TEAM_MEMBER.LAST_DAY)
                .from(TEAM_MEMBER)
                .where(TEAM_MEMBER.SCOPE.eq(scope.key()))
                .and(TEAM_MEMBER.DOSSIER_ID.eq(dossier.value()))
                .and(TEAM_MEMBER.UNTIL.isNull());
    }

    private static SelectConditionStep<Record3<String, String, String>> excluded(
            DSLContext sql, Scope scope, DossierId dossier) {
        return sql.select(inline(EXCLUSION), EXCLUDED.STAFF_ID, EXCLUDED.SINCE)
                .from(EXCLUDED)
                .where(EXCLUDED.SCOPE.eq(scope.key()))
                .and(EXCLUDED.DOSSIER_ID.eq(dossier.value()));
    }

    private static SelectConditionStep<Record3<String, String, String>> openings(
            DSLContext sql, Scope scope, DossierId dossier) {
        return sql.select(inline(OPENING), BREAK_GLASS.STAFF_ID, BREAK_GLASS.UNTIL)
                .from(BREAK_GLASS)
                .where(BREAK_GLASS.SCOPE.eq(scope.key()))
                .and(BREAK_GLASS.DOSSIER_ID.eq(dossier.value()));
    }
}
