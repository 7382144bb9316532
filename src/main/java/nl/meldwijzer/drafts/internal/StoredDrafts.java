package nl.meldwijzer.drafts.internal;

import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.drafts.Draft;
import nl.meldwijzer.drafts.DraftId;
import nl.meldwijzer.drafts.DraftPlace;
import nl.meldwijzer.drafts.Drafts;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.drafts.internal.DraftRows.Owner;
import nl.meldwijzer.drafts.internal.DraftRows.Row;
import nl.meldwijzer.drafts.internal.DraftRows.Standing;
import nl.meldwijzer.drafts.internal.DraftRows.State;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Ids;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.Vault;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Drafts in the main database.
public final class StoredDrafts implements Drafts {
    /// How long a draft that was too old is told of, when its writer does not come by.
    private static final int TOLD_DAYS = 30;

    private final Store store;
    private final DraftSeals seals;
    private final DomainClock clock;
    private final RandomGenerator random;

    public StoredDrafts(Store store, Vault vault, DomainClock clock, RandomGenerator random) {
        this.store = store;
        this.seals = new DraftSeals(vault);
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Started start(Visitor.Employee visitor, DraftPlace place, Ticket.Label label) {
        var writer = writer(visitor);
        var tag = seals.placeTag(writer, place);
        var left =
                store.ask(scope(writer), sql -> DraftRows.open(sql, owner(writer), tag)).stream()
                        .flatMap(row -> seals.open(writer, row).stream())
                        .filter(this::isNotOver)
                        .max(Comparator.comparing(Draft::savedAt));
        var id = left.map(Draft::id).orElseGet(() -> new DraftId(Ids.next(clock.now(), random)));
        var ticket = new Ticket(writer, id, place, label, clock.now());
        return new Started(seals.seal(ticket), left);
    }

    @Override
    public Optional<Ticket> read(String sealed) {
        return seals.ticket(sealed)
                .filter(ticket -> ticket.madeAt().plus(Duration.ofDays(DAYS)).isAfter(clock.now()));
    }

    @Override
    public Saved save(Ticket ticket, Map<String, List<String>> fields) {
        var until = clock.today().plusDays(DAYS);
        var draft = new Draft(ticket, clock.now(), until, fields);
        var owner = owner(ticket.writer());
        var row =
                new Row(
                        ticket.draft().value(),
                        seals.placeTag(ticket.writer(), ticket.place()),
                        seals.keyName(ticket),
                        seals.content(draft));
        return store.write(tx -> {
            if (DraftRows.isSent(tx.sql(owner.scope()), owner, row.id())) {
                return Saved.SENT_BEFORE;
            }
            var standing = new Standing(State.OPEN, until);
            if (!DraftRows.update(tx.sql(owner.scope()), owner, row, standing)) {
                DraftRows.insert(tx.sql(owner.scope()), owner, row, standing);
            }
            return Saved.KEPT;
        });
    }

    @Override
    public void sent(Ticket ticket) {
        var owner = owner(ticket.writer());
        var row =
                Row.empty(ticket.draft().value(), seals.placeTag(ticket.writer(), ticket.place()));
        var standing = new Standing(State.SENT, clock.today().plusDays(DAYS));
        store.write(tx -> {
            if (!DraftRows.update(tx.sql(owner.scope()), owner, row, standing)) {
                DraftRows.insert(tx.sql(owner.scope()), owner, row, standing);
            }
            return true;
        });
    }

    @Override
    public List<Draft> of(Visitor.Employee visitor) {
        var writer = writer(visitor);
        return store.ask(scope(writer), sql -> DraftRows.open(sql, owner(writer))).stream()
                .flatMap(row -> seals.open(writer, row).stream())
                .filter(this::isNotOver)
                .sorted(Comparator.comparing(Draft::savedAt).reversed())
                .toList();
    }

    @Override
    public Optional<Draft> find(Visitor.Employee visitor, DraftId id) {
        return of(visitor).stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    @Override
    public void discard(Visitor.Employee visitor, DraftId id) {
        var owner = owner(writer(visitor));
        store.write(tx -> DraftRows.delete(tx.sql(owner.scope()), owner, id.value()));
    }

    @Override
    public List<LocalDate> expired(Visitor.Employee visitor) {
        sweep(visitor.school());
        var owner = owner(writer(visitor));
        return store.ask(owner.scope(), sql -> DraftRows.expired(sql, owner)).stream()
                .map(day -> day.minusDays(TOLD_DAYS))
                .toList();
    }

    @Override
    public void expiredSeen(Visitor.Employee visitor) {
        var owner = owner(writer(visitor));
        store.write(tx -> DraftRows.deleteExpired(tx.sql(owner.scope()), owner));
    }

    @Override
    public void sweep(SchoolId school) {
        var scope = new Scope.School(school);
        var today = clock.today();
        if (store.ask(scope, sql -> DraftRows.isAnyOver(sql, scope, today))) {
            store.write(tx -> {
                DraftRows.sweep(tx.sql(scope), scope, today, today.plusDays(TOLD_DAYS));
                return true;
            });
        }
    }

    private boolean isNotOver(Draft draft) {
        return clock.today().isBefore(draft.until());
    }

    private static Scope scope(Ticket.Writer writer) {
        return DraftSeals.scope(writer);
    }

    private Owner owner(Ticket.Writer writer) {
        return new Owner(DraftSeals.scope(writer), seals.writerTag(writer));
    }

    private static Ticket.Writer writer(Visitor.Employee visitor) {
        return new Ticket.Writer(visitor.school(), visitor.staff());
    }
}
