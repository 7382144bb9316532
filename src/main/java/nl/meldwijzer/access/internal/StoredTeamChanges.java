package nl.meldwijzer.access.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.BREAK_GLASS;
import static nl.meldwijzer.ledger.store.schema.Tables.EXCLUDED;
import static nl.meldwijzer.ledger.store.schema.Tables.TEAM_MEMBER;

import nl.meldwijzer.access.TeamChange;
import nl.meldwijzer.access.TeamChanges;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.store.Tx;

import org.jooq.Condition;

import java.time.LocalDate;

/// Changes teams and exclusions in the main database.
public final class StoredTeamChanges implements TeamChanges {
    @Override
    public void apply(Tx tx, Scope scope, DossierId dossier, TeamChange change) {
        switch (change) {
            case TeamChange.Added added -> add(tx, scope, dossier, added);
            case TeamChange.Opened opened -> open(tx, scope, dossier, opened);
            case TeamChange.Removed(var staff) -> remove(tx, scope, dossier, staff);
            case TeamChange.Excluded(var staff) -> {
                remove(tx, scope, dossier, staff);
                exclude(tx, scope, dossier, staff);
            }
        }
    }

    private static void add(Tx tx, Scope scope, DossierId dossier, TeamChange.Added added) {
        var lastDay = added.lastDay().map(LocalDate::toString).orElse(null);
        int moved =
                tx.sql(scope)
                        .update(TEAM_MEMBER)
                        .set(TEAM_MEMBER.LAST_DAY, lastDay)
                        .where(isCurrent(scope, dossier, added.staff()))
                        .execute();
        if (moved > 0) {
            return;
        }
        tx.sql(scope)
                .insertInto(TEAM_MEMBER)
                .set(TEAM_MEMBER.SCOPE, scope.key())
                .set(TEAM_MEMBER.DOSSIER_ID, dossier.value())
                .set(TEAM_MEMBER.STAFF_ID, added.staff().value())
                .set(TEAM_MEMBER.LAST_DAY, lastDay)
                .set(TEAM_MEMBER.SINCE, InstantText.of(tx.at()))
                .execute();
    }

    private static void open(Tx tx, Scope scope, DossierId dossier, TeamChange.Opened opened) {
        tx.sql(scope)
                .insertInto(BREAK_GLASS)
                .set(BREAK_GLASS.SCOPE, scope.key())
                .set(BREAK_GLASS.DOSSIER_ID, dossier.value())
                .set(BREAK_GLASS.STAFF_ID, opened.staff().value())
                .set(BREAK_GLASS.UNTIL, InstantText.of(opened.until()))
                .onConflictDoNothing()
                .execute();
    }

    private static void remove(Tx tx, Scope scope, DossierId dossier, StaffId staff) {
        tx.sql(scope)
                .update(TEAM_MEMBER)
                .set(TEAM_MEMBER.UNTIL, InstantText.of(tx.at()))
                .where(isCurrent(scope, dossier, staff))
                .execute();
    }

    private static Condition isCurrent(Scope scope, DossierId dossier, StaffId staff) {
        return TEAM_MEMBER
                .SCOPE
                .eq(scope.key())
                .and(TEAM_MEMBER.DOSSIER_ID.eq(dossier.value()))
                .and(TEAM_MEMBER.STAFF_ID.eq(staff.value()))
                .and(TEAM_MEMBER.UNTIL.isNull());
    }

    private static void exclude(Tx tx, Scope scope, DossierId dossier, StaffId staff) {
        tx.sql(scope)
                .insertInto(EXCLUDED)
                .set(EXCLUDED.SCOPE, scope.key())
                .set(EXCLUDED.DOSSIER_ID, dossier.value())
                .set(EXCLUDED.STAFF_ID, staff.value())
                .set(EXCLUDED.SINCE, InstantText.of(tx.at()))
                .onConflictDoNothing()
                .execute();
    }
}
