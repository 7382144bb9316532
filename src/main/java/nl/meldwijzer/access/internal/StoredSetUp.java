package nl.meldwijzer.access.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.SET_UP_TICKET;

import nl.meldwijzer.access.AccountOutcome;
import nl.meldwijzer.access.NewSignIn;
import nl.meldwijzer.access.SetUp;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.store.Store;

import org.jooq.Condition;
import org.jooq.DSLContext;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The set-up link in the main database. Using it leaves a proof, used up by the first account.
public final class StoredSetUp implements SetUp {
    private static final Scope INSTALL = new Scope.Install();
    private static final String LINK = "link";
    private static final String PROOF = "proof";
    private static final Duration LINK_TERM = Duration.ofMinutes(30);
    private static final Duration PROOF_TERM = Duration.ofMinutes(10);

    private final Store store;
    private final SecurityClock clock;
    private final Tokens tokens;
    private final Enrolment enrolment;

    StoredSetUp(Store store, SecurityClock clock, Tokens tokens, Enrolment enrolment) {
        this.store = store;
        this.clock = clock;
        this.tokens = tokens;
        this.enrolment = enrolment;
    }

    @Override
    public boolean isNeeded() {
        return store.read(INSTALL, AccountRows::isEmpty);
    }

    @Override
    public Secret<String> begin() {
        var token = tokens.link();
        var expires = clock.now().plus(LINK_TERM);
        boolean begun =
                store.write(tx ->
                        AccountRows.isEmpty(tx.sql(INSTALL))
                                && put(tx.sql(INSTALL), LINK, Tokens.linkHash(token), expires));
        if (!begun) {
            throw new IllegalStateException("this store is set up already");
        }
        return token;
    }

    @Override
    public boolean isOpen(Secret<String> token) {
        return store.read(INSTALL, AccountRows::isEmpty) && isThere(LINK, Tokens.linkHash(token));
    }

    @Override
    public Optional<AccountOutcome> objection(NewSignIn chosen) {
        return Enrolment.objection(chosen);
    }

    @Override
    public Optional<Redeemed> redeem(Secret<String> token) {
        var now = clock.now();
        var proof = tokens.session();
        boolean redeemed =
                store.write(tx ->
                        AccountRows.isEmpty(tx.sql(INSTALL))
                                && use(tx.sql(INSTALL), LINK, Tokens.linkHash(token), now)
                                && put(
                                        tx.sql(INSTALL),
                                        PROOF,
                                        Tokens.hash(proof),
                                        now.plus(PROOF_TERM)));
        return redeemed ? Optional.of(new Redeemed(proof)) : Optional.empty();
    }

    @Override
    public AccountOutcome open(
            Redeemed redeemed, SchoolId school, StaffId staff, NewSignIn chosen) {
        var hash = Tokens.hash(redeemed.proof());
        if (!isThere(PROOF, hash)) {
            return new AccountOutcome.Gone();
        }
        return enrolment.enrol(
                school, staff, chosen, tx -> use(tx.sql(INSTALL), PROOF, hash, clock.now()));
    }

    /// Looked at before anything costly or anything that a guess could name is touched.
    private boolean isThere(String kind, byte[] hash) {
        var now = clock.now();
        return store.read(
                INSTALL,
                sql ->
                        sql.fetchExists(
                                sql.selectOne().from(SET_UP_TICKET).where(is(kind, hash, now))));
    }

    private static boolean put(DSLContext sql, String kind, byte[] hash, Instant expires) {
        return sql.insertInto(SET_UP_TICKET)
                        .set(SET_UP_TICKET.SCOPE, INSTALL.key())
                        .set(SET_UP_TICKET.KIND, kind)
                        .set(SET_UP_TICKET.TOKEN_HASH, hash)
                        .set(SET_UP_TICKET.EXPIRES_AT, InstantText.of(expires))
                        .onConflict(SET_UP_TICKET.SCOPE, SET_UP_TICKET.KIND)
                        .doUpdate()
                        .set(SET_UP_TICKET.TOKEN_HASH, hash)
                        .set(SET_UP_TICKET.EXPIRES_AT, InstantText.of(expires))
                        .execute()
                == 1;
    }

    private static boolean use(DSLContext sql, String kind, byte[] hash, Instant now) {
        return sql.deleteFrom(SET_UP_TICKET).where(is(kind, hash, now)).execute() == 1;
    }

    private static Condition is(String kind, byte[] hash, Instant now) {
        return SET_UP_TICKET
                .SCOPE
                .eq(INSTALL.key())
                .and(SET_UP_TICKET.KIND.eq(kind))
                .and(SET_UP_TICKET.TOKEN_HASH.eq(hash))
                .and(SET_UP_TICKET.EXPIRES_AT.gt(InstantText.of(now)));
    }
}
