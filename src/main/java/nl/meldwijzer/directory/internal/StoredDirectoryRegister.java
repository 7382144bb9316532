package nl.meldwijzer.directory.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.Change;
import nl.meldwijzer.directory.Check;
import nl.meldwijzer.directory.Check.How;
import nl.meldwijzer.directory.DirectoryRegister;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Ids;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.vault.Vault;

import java.util.random.RandomGenerator;

/// Writes versions, each with its audit line.
public final class StoredDirectoryRegister implements DirectoryRegister {
    private final Store store;
    private final Versions versions;
    private final ContactRows contacts;
    private final DomainClock clock;
    private final RandomGenerator random;

    public StoredDirectoryRegister(
            Store store, Vault vault, DomainClock clock, RandomGenerator random) {
        this.store = store;
        this.versions = new Versions(vault);
        this.contacts = new ContactRows(vault);
        this.clock = clock;
        this.random = random;
    }

    @Override
    public OrganisationId add(Grant.School grant, Organisation organisation) {
        var id = new OrganisationId(Ids.next(clock.now(), random));
        var first = organisation.unverified();
        store.write(tx -> {
            write(tx, grant, new Versions.Row(id, 1, tx.at(), grant.actor(), "added", first));
            return id;
        });
        return id;
    }

    @Override
    public Outcome change(Grant.School grant, OrganisationId id, long version, Change change) {
        return store.write(tx ->
                versions.newest(tx.sql(scope(grant)), scope(grant), id)
                        .map(row -> change(tx, grant, row, version, change))
                        .orElseGet(Outcome.NotThere::new));
    }

    private Outcome change(
            Tx tx, Grant.School grant, Versions.Row newest, long version, Change change) {
        if (newest.version() != version) {
            return new Outcome.OutOfDate();
        }
        var after = after(grant, newest.organisation(), change);
        var row =
                new Versions.Row(
                        newest.id(), version + 1, tx.at(), grant.actor(), change.wireName(), after);
        write(tx, grant, row);
        if (row.isEnded()) {
            forgetPersons(tx, scope(grant), row.id());
        }
        return new Outcome.Done(StoredDirectory.entry(row));
    }

    /// Who worked there is nobody's business any more (S215).
    private void forgetPersons(Tx tx, Scope scope, OrganisationId id) {
        contacts.of(tx.sql(scope), scope, id)
                .forEach(one -> contacts.erase(tx.sql(scope), scope, id, one.id()));
    }

    private Organisation after(Grant.School grant, Organisation before, Change change) {
        return switch (change) {
            case Change.Rewritten(var to) -> before.changedTo(to);
            case Change.Called(var dialled) -> before.called(dialled, check(grant, How.CALLED));
            case Change.Checked(var how) -> before.checked(check(grant, how));
            case Change.Agreed(var agreement) -> before.agreed(agreement);
            case Change.Ended(), Change.Revived() -> before;
        };
    }

    private Check check(Grant.School grant, How how) {
        return new Check(clock.today(), staff(grant), how);
    }

    private void write(Tx tx, Grant.School grant, Versions.Row row) {
        versions.add(tx.sql(scope(grant)), scope(grant), row);
        tx.audit(
                grant.line()
                        .with("act", "directory." + row.word())
                        .with("organisation", row.id().value()));
    }

    private static Scope scope(Grant.School grant) {
        return new Scope.School(grant.school());
    }

    /// Only a person can have called a number; what others do needs no name.
    private static StaffId staff(Grant.School grant) {
        return switch (grant.actor()) {
            case Actor.Employee(var id) -> id;
            case Actor.Operator(), Actor.Automatic() ->
                    throw new IllegalArgumentException("only a person can check an organisation");
        };
    }
}
