package nl.meldwijzer.access.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.READ_LOG_REVIEW;

import nl.meldwijzer.kernel.Scope;

import org.jooq.DSLContext;

import java.time.LocalDate;
import java.util.Optional;

/// On which day the log of a scope was last looked through.
public final class ReviewRows {
    private ReviewRows() {}

    public static void sign(DSLContext sql, Scope scope, LocalDate day) {
        int moved =
                sql.update(READ_LOG_REVIEW)
                        .set(READ_LOG_REVIEW.SIGNED_ON, day.toString())
                        .where(READ_LOG_REVIEW.SCOPE.eq(scope.key()))
                        .execute();
        if (moved == 0) {
            sql.insertInto(READ_LOG_REVIEW)
                    .set(READ_LOG_REVIEW.SCOPE, scope.key())
                    .set(READ_LOG_REVIEW.SIGNED_ON, day.toString())
                    .execute();
        }
    }

    public static Optional<LocalDate> last(DSLContext sql, Scope scope) {
        return sql.select(READ_LOG_REVIEW.SIGNED_ON)
                .from(READ_LOG_REVIEW)
                .where(READ_LOG_REVIEW.SCOPE.eq(scope.key()))
                .fetchOptional(row -> LocalDate.parse(row.value1()));
    }
}
