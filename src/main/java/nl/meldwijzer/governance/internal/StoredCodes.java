package nl.meldwijzer.governance.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.governance.CodeDraft;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;

import java.util.List;
import java.util.Optional;

/// Reads versions from their rows. A version never changes, nor does what a school was founded
/// with, so one that was read is remembered. Which is the newest is asked every time, or on a
/// shared store whether it can have changed.
public final class StoredCodes implements ReportingCodes {
    private static final long MOST = 1_000;

    private final Store store;
    private final CodeRows rows;
    private final People people;
    private final ShippedVersions shipped;
    private final Cache<Which, CodeVersion> read = Caffeine.newBuilder().maximumSize(MOST).build();

    private final Cache<Base, CodeVersion> founded =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private final Cache<Scope, Newest> newest = Caffeine.newBuilder().maximumSize(MOST).build();

    private record Which(Scope scope, long number) {}

    /// @param edition of the store in which it was the newest
    private record Newest(long edition, long number) {}

    /// @param id of a shipped version; empty for the one that the school was founded with
    private record Base(Scope scope, String id) {}

    public StoredCodes(Store store, CodeRows rows, People people, ShippedVersions shipped) {
        this.store = store;
        this.rows = rows;
        this.people = people;
        this.shipped = shipped;
    }

    @Override
    public CodeVersion inForce(Grant grant) {
        var scope = scope(grant);
        long newest = newest(scope, grant.edition());
        return newest == 0 ? founding(grant, "") : adopted(scope, newest).orElseThrow();
    }

    private long newest(Scope scope, long edition) {
        if (edition == 0) {
            return store.ask(scope, sql -> rows.newest(sql, scope));
        }
        var known = newest.getIfPresent(scope);
        if (known != null && known.edition() == edition) {
            return known.number();
        }
        var found = store.read(scope, sql -> new Newest(store.edition(), rows.newest(sql, scope)));
        newest.put(scope, found);
        return found.number();
    }

    @Override
    public CodeVersion named(Grant grant, String id) {
        return CodeVersion.numberOf(id)
                .flatMap(number ->
                        number == 0
                                ? Optional.of(founding(grant, id))
                                : adopted(scope(grant), number))
                .filter(version -> version.id().equals(id))
                .orElseThrow(
                        () -> new IllegalStateException("this school never adopted version " + id));
    }

    @Override
    public List<CodeVersion> all(Grant grant) {
        var scope = scope(grant);
        var numbers = store.ask(scope, sql -> rows.numbers(sql, scope));
        return numbers.isEmpty()
                ? List.of(founding(grant, ""))
                : numbers.stream().map(number -> adopted(scope, number).orElseThrow()).toList();
    }

    @Override
    public Optional<CodeVersion> version(Grant grant, long number) {
        return number == 0 ? Optional.of(founding(grant, "")) : adopted(scope(grant), number);
    }

    @Override
    public Optional<CodeDraft> draft(Grant.School grant) {
        var scope = scope(grant);
        return store.ask(scope, sql -> rows.draft(sql, scope));
    }

    /// The newest version that a school adopted.
    Optional<CodeVersion> newest(SchoolId school) {
        var scope = new Scope.School(school);
        long newest = store.read(scope, sql -> rows.newest(sql, scope));
        return newest == 0 ? Optional.empty() : adopted(scope, newest);
    }

    private Optional<CodeVersion> adopted(Scope scope, long number) {
        var which = new Which(scope, number);
        var known = Optional.ofNullable(read.getIfPresent(which));
        if (known.isPresent()) {
            return known;
        }
        var found = store.ask(scope, sql -> rows.version(sql, scope, number));
        found.ifPresent(version -> read.put(which, version));
        return found;
    }

    private CodeVersion founding(Grant grant, String id) {
        return founded.get(
                new Base(scope(grant), id),
                base -> {
                    var agreement = people.agreement(grant);
                    var asked = base.id().isEmpty() ? agreement.protocolVersion() : base.id();
                    return Founding.version(agreement, shipped, asked);
                });
    }

    private static Scope scope(Grant grant) {
        return new Scope.School(grant.school());
    }
}
