package nl.meldwijzer.governance.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.governance.Adoption;
import nl.meldwijzer.governance.CodeDraft;
import nl.meldwijzer.governance.CodeRegister;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.governance.Provisions;
import nl.meldwijzer.governance.TermLimits;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.people.People;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/// Drafts and adopts, each with its audit line.
public final class StoredCodeRegister implements CodeRegister {
    private final Store store;
    private final CodeRows rows;
    private final People people;
    private final ShippedVersions shipped;
    private final DomainClock clock;

    public StoredCodeRegister(
            Store store, CodeRows rows, People people, ShippedVersions shipped, DomainClock clock) {
        this.store = store;
        this.rows = rows;
        this.people = people;
        this.shipped = shipped;
        this.clock = clock;
    }

    @Override
    public Outcome save(Grant.School grant, long revision, Provisions provisions) {
        of(grant, Matter.CODE);
        requireLimits(provisions);
        var founding = founding(grant);
        return store.write(tx -> {
            var scope = scope(grant);
            var draft = rows.draft(tx.sql(scope), scope);
            if (revisionOf(draft) != revision) {
                return refused(tx, grant, new Outcome.OutOfDate());
            }
            var before = draft.map(CodeDraft::provisions).orElse(inForce(tx, scope, founding));
            long next = Math.max(revision + 1, tx.at().toEpochMilli());
            var kept =
                    new CodeDraft(
                            rooted(grant, before, provisions), next, grant.actor(), clock.today());
            rows.save(tx.sql(scope), scope, kept);
            tx.audit(grant.line().with("act", "code.draft-saved"));
            return new Outcome.Saved(next);
        });
    }

    /// Base and rules are not for a form to change; who does what is for some.
    private static Provisions rooted(Grant.School grant, Provisions before, Provisions after) {
        var same =
                new Provisions(
                        before.base(),
                        before.leftOut(),
                        after.steps(),
                        after.terms(),
                        after.switches());
        return mayAssign(grant) ? same : same.withDutiesOf(before);
    }

    private static boolean mayAssign(Grant.School grant) {
        return !Collections.disjoint(grant.functions(), SchoolFunction.coordinators());
    }

    private static void requireLimits(Provisions provisions) {
        provisions
                .terms()
                .forEach((term, length) -> {
                    if (!TermLimits.allows(term, length)) {
                        throw new IllegalArgumentException(term + " cannot be this long");
                    }
                });
    }

    @Override
    public Outcome discard(Grant.School grant, long revision) {
        of(grant, Matter.CODE);
        return store.write(tx -> {
            var scope = scope(grant);
            var draft = rows.draft(tx.sql(scope), scope);
            if (draft.isEmpty() || revisionOf(draft) != revision) {
                return refused(tx, grant, new Outcome.OutOfDate());
            }
            rows.remove(tx.sql(scope), scope);
            tx.audit(grant.line().with("act", "code.draft-discarded"));
            return new Outcome.Discarded();
        });
    }

    @Override
    public Outcome adopt(Grant.School grant, long revision, String note) {
        of(grant, Matter.ADOPTION);
        var founding = founding(grant);
        return store.write(tx -> {
            var scope = scope(grant);
            var draft = rows.draft(tx.sql(scope), scope);
            if (draft.isEmpty() || revisionOf(draft) != revision) {
                return refused(tx, grant, new Outcome.OutOfDate());
            }
            var provisions = draft.orElseThrow().provisions();
            if (provisions.equals(inForce(tx, scope, founding))) {
                return refused(tx, grant, new Outcome.NothingDiffers());
            }
            return new Outcome.Adopted(adopt(tx, grant, provisions, note));
        });
    }

    @Override
    public CodeVersion adoptShipped(Grant.School grant, String base, Map<String, String> switches) {
        of(grant, Matter.ADOPTION);
        var first = shipped.named(base).withSwitches(switches);
        return store.write(tx -> {
            if (rows.newest(tx.sql(scope(grant)), scope(grant)) > 0) {
                throw new IllegalStateException("only the first version is a shipped one");
            }
            return adopt(tx, grant, first, "");
        });
    }

    private CodeVersion adopt(Tx tx, Grant.School grant, Provisions provisions, String note) {
        var scope = scope(grant);
        long before = rows.newest(tx.sql(scope), scope);
        var adoption = new Adoption(grant.actor(), clock.today(), before, note);
        var version = new CodeVersion(before + 1, provisions, Optional.of(adoption));
        rows.add(tx.sql(scope), scope, tx.at(), version);
        rows.remove(tx.sql(scope), scope);
        tx.audit(grant.line().with("act", "code.adopted").with("version", version.id()));
        return version;
    }

    private static Outcome refused(Tx tx, Grant.School grant, Outcome why) {
        tx.audit(
                grant.line()
                        .with("act", "code.refused")
                        .with("outcome", "refused")
                        .with("code", why instanceof Outcome.OutOfDate ? "OUT_OF_DATE" : "SAME"));
        return why;
    }

    private Provisions inForce(Tx tx, Scope scope, Provisions founding) {
        long newest = rows.newest(tx.sql(scope), scope);
        return rows.version(tx.sql(scope), scope, newest)
                .map(CodeVersion::provisions)
                .orElse(founding);
    }

    /// Read before the transaction, which reads nothing outside its own rows.
    private Provisions founding(Grant.School grant) {
        var agreement = people.agreement(grant);
        return Founding.version(agreement, shipped, agreement.protocolVersion()).provisions();
    }

    private static long revisionOf(Optional<CodeDraft> draft) {
        return draft.map(CodeDraft::revision).orElse(0L);
    }

    private static Scope scope(Grant.School grant) {
        return new Scope.School(grant.school());
    }

    private static void of(Grant.School grant, Matter matter) {
        if (grant.matter() != matter) {
            throw new IllegalArgumentException("a grant for " + matter.wireName() + " is needed");
        }
    }
}
