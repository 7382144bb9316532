package nl.meldwijzer.directory.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.ContactPerson;
import nl.meldwijzer.directory.Contacts;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Ids;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.vault.Vault;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/// Keeps contact persons, each change with its audit line; the line names nobody.
public final class StoredContacts implements Contacts {
    private final Store store;
    private final Versions versions;
    private final ContactRows rows;
    private final DomainClock clock;
    private final RandomGenerator random;

    public StoredContacts(Store store, Vault vault, DomainClock clock, RandomGenerator random) {
        this.store = store;
        this.versions = new Versions(vault);
        this.rows = new ContactRows(vault);
        this.clock = clock;
        this.random = random;
    }

    @Override
    public List<Contact> of(Grant grant, OrganisationId organisation) {
        var scope = new Scope.School(grant.school());
        return store.ask(scope, sql -> rows.of(sql, scope, organisation)).stream()
                .sorted(Comparator.comparing(contact -> contact.person().name()))
                .toList();
    }

    @Override
    public Outcome add(Grant.School grant, OrganisationId organisation, ContactPerson person) {
        var scope = new Scope.School(grant.school());
        var id = Ids.next(clock.now(), random);
        return store.write(tx -> {
            if (versions.newest(tx.sql(scope), scope, organisation).isEmpty()) {
                return Outcome.NOT_THERE;
            }
            var contact = new Contact(id, person, Optional.of(clock.today()));
            rows.add(tx.sql(scope), scope, organisation, contact);
            return done(tx, grant, organisation, "added");
        });
    }

    @Override
    public Outcome change(
            Grant.School grant, OrganisationId organisation, String contact, ContactPerson person) {
        return change(
                grant,
                organisation,
                contact,
                new Work("changed", (tx, one) -> put(tx, grant, organisation, one.id(), person)));
    }

    @Override
    public Outcome confirm(Grant.School grant, OrganisationId organisation, String contact) {
        return change(
                grant,
                organisation,
                contact,
                new Work(
                        "looked-at",
                        (tx, one) -> put(tx, grant, organisation, one.id(), one.person())));
    }

    private void put(
            Tx tx,
            Grant.School grant,
            OrganisationId organisation,
            String id,
            ContactPerson person) {
        var looked = new Contact(id, person, Optional.of(clock.today()));
        rows.put(tx.sql(scope(grant)), scope(grant), organisation, looked);
    }

    @Override
    public Outcome erase(Grant.School grant, OrganisationId organisation, String contact) {
        return change(
                grant,
                organisation,
                contact,
                new Work(
                        "erased",
                        (tx, one) ->
                                rows.erase(
                                        tx.sql(scope(grant)),
                                        scope(grant),
                                        organisation,
                                        one.id())));
    }

    private record Work(String word, BiConsumer<Tx, Contact> how) {}

    private Outcome change(
            Grant.School grant, OrganisationId organisation, String contact, Work work) {
        return store.write(tx -> {
            if (versions.newest(tx.sql(scope(grant)), scope(grant), organisation).isEmpty()) {
                return Outcome.NOT_THERE;
            }
            var there =
                    rows.of(tx.sql(scope(grant)), scope(grant), organisation).stream()
                            .filter(one -> one.id().equals(contact))
                            .findFirst();
            there.ifPresent(one -> work.how().accept(tx, one));
            return there.isPresent() ? done(tx, grant, organisation, work.word()) : Outcome.GONE;
        });
    }

    private static Scope.School scope(Grant.School grant) {
        return new Scope.School(grant.school());
    }

    private static Outcome done(
            Tx tx, Grant.School grant, OrganisationId organisation, String word) {
        tx.audit(
                grant.line()
                        .with("act", "directory.contact." + word)
                        .with("organisation", organisation.value()));
        return Outcome.DONE;
    }
}
