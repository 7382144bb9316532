package nl.meldwijzer.access.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.SIGN_IN_FAILURE;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.store.Store;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Slows guessing down without locking anyone out: after three wrong attempts the next is not
/// before 1, 2, 4 … 30 seconds, counted per subject: a name as typed (whether or not it exists)
/// together with a known device, or with all unknown ones. An attempt counts as wrong from its
/// start, so that many at once cannot slip through; the right one takes its count away.
final class Throttle {
    private static final Scope INSTALL = new Scope.Install();
    private static final String SCOPE = INSTALL.key();
    private static final int FREE = 3;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 5;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final Store store;
    private final SecurityClock clock;

    Throttle(Store store, SecurityClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Begins an attempt, or says how long to wait for one.
    Turn begin(byte[] subject) {
        var now = clock.now();
        return store.write(tx -> {
            forget(tx.sql(INSTALL), now);
            var before = count(tx.sql(INSTALL), subject).orElse(new Count(0, Instant.EPOCH));
            if (now.isBefore(before.notBefore())) {
                return new Turn.Wait(seconds(Duration.between(now, before.notBefore())));
            }
            put(tx.sql(INSTALL), subject, before.next(now), now);
            return new Turn.Begun(before);
        });
    }

    /// Takes back an attempt that was not made after all, unless another was made meanwhile.
    void takeBack(byte[] subject, Turn.Begun begun) {
        var before = begun.before();
        store.write(tx ->
                tx.sql(INSTALL)
                        .update(SIGN_IN_FAILURE)
                        .set(SIGN_IN_FAILURE.FAILURES, before.failures())
                        .set(SIGN_IN_FAILURE.NOT_BEFORE, InstantText.of(before.notBefore()))
                        .where(is(subject))
                        .and(SIGN_IN_FAILURE.FAILURES.eq(before.failures() + 1))
                        .execute());
    }

    /// Clears the count in the transaction of a sign-in that succeeded.
    void clear(DSLContext sql, byte[] subject) {
        sql.deleteFrom(SIGN_IN_FAILURE).where(is(subject)).execute();
    }

    private static Optional<Count> count(DSLContext sql, byte[] subject) {
        return sql.select(SIGN_IN_FAILURE.FAILURES, SIGN_IN_FAILURE.NOT_BEFORE)
                .from(SIGN_IN_FAILURE)
                .where(is(subject))
                .fetchOptional(row -> new Count(row.value1(), InstantText.read(row.value2())));
    }

    private static void put(DSLContext sql, byte[] subject, Count count, Instant now) {
        sql.insertInto(SIGN_IN_FAILURE)
                .set(SIGN_IN_FAILURE.SCOPE, SCOPE)
                .set(SIGN_IN_FAILURE.SUBJECT, subject)
                .set(SIGN_IN_FAILURE.FAILURES, count.failures())
                .set(SIGN_IN_FAILURE.NOT_BEFORE, InstantText.of(count.notBefore()))
                .set(SIGN_IN_FAILURE.LAST_AT, InstantText.of(now))
                .onConflict(SIGN_IN_FAILURE.SCOPE, SIGN_IN_FAILURE.SUBJECT)
                .doUpdate()
                .set(SIGN_IN_FAILURE.FAILURES, count.failures())
                .set(SIGN_IN_FAILURE.NOT_BEFORE, InstantText.of(count.notBefore()))
                .set(SIGN_IN_FAILURE.LAST_AT, InstantText.of(now))
                .execute();
    }

    private static void forget(DSLContext sql, Instant now) {
        sql.deleteFrom(SIGN_IN_FAILURE)
                .where(SIGN_IN_FAILURE.SCOPE.eq(SCOPE))
                .and(SIGN_IN_FAILURE.LAST_AT.lt(InstantText.of(now.minus(FORGOTTEN_AFTER))))
                .execute();
    }

    private static Condition is(byte[] subject) {
        return SIGN_IN_FAILURE.SCOPE.eq(SCOPE).and(SIGN_IN_FAILURE.SUBJECT.eq(subject));
    }

    private static long seconds(Duration left) {
        return left.plusMillis(999).toSeconds();
    }

    /// Whether it is somebody's turn.
    sealed interface Turn {
        record Begun(Count before) implements Turn {}

        record Wait(long seconds) implements Turn {}
    }

    /// How often it was wrong, and when the next attempt may be.
    record Count(long failures, Instant notBefore) {
        Count next(Instant now) {
            long more = failures + 1;
            return new Count(more, now.plus(delay(more)));
        }

        private static Duration delay(long failures) {
            if (failures < FREE) {
                return Duration.ZERO;
            }
            if (failures - FREE >= DOUBLINGS) {
                return LONGEST;
            }
            return Duration.ofSeconds(1L << (failures - FREE));
        }
    }
}
