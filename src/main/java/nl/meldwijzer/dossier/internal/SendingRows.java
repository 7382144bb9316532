package nl.meldwijzer.dossier.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.SUBMISSION;

import nl.meldwijzer.kernel.DossierId;

import org.jooq.DSLContext;

import java.util.Optional;

/// The rows that say which forms were sent.
final class SendingRows {
    private SendingRows() {}

    /// Whether it was added; not when the same person sent the same id before.
    static boolean insert(DSLContext sql, Sending sending, Place place, Numbers numbers) {
        return sql.insertInto(SUBMISSION)
                        .set(SUBMISSION.SCOPE, sending.scope().key())
                        .set(SUBMISSION.SUBMISSION_TAG, sending.tag())
                        .set(SUBMISSION.BODY_TAG, sending.body())
                        .set(SUBMISSION.DOSSIER_ID, place.dossier().value())
                        .set(SUBMISSION.FIRST_ENTRY, numbers.first())
                        .set(SUBMISSION.LAST_ENTRY, numbers.last())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    static Optional<Sending.Earlier> find(DSLContext sql, Sending sending) {
        return sql.select(
                        SUBMISSION.BODY_TAG,
                        SUBMISSION.DOSSIER_ID,
                        SUBMISSION.FIRST_ENTRY,
                        SUBMISSION.LAST_ENTRY)
                .from(SUBMISSION)
                .where(SUBMISSION.SCOPE.eq(sending.scope().key()))
                .and(SUBMISSION.SUBMISSION_TAG.eq(sending.tag()))
                .fetchOptional(row ->
                        new Sending.Earlier(
                                row.value1(),
                                new Place(sending.scope(), new DossierId(row.value2())),
                                row.value3(),
                                row.value4()));
    }
}
