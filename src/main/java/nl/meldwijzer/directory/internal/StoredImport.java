package nl.meldwijzer.directory.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.DirectoryImport;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.directory.Proposal;
import nl.meldwijzer.directory.internal.reading.DirectoryText;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Ids;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.vault.Vault;

import java.util.List;
import java.util.random.RandomGenerator;

/// Reads texts and adds what they hold.
public final class StoredImport implements DirectoryImport {
    private final Store store;
    private final Versions versions;
    private final ContactRows contacts;
    private final DomainClock clock;
    private final RandomGenerator random;

    public StoredImport(Store store, Vault vault, DomainClock clock, RandomGenerator random) {
        this.store = store;
        this.versions = new Versions(vault);
        this.contacts = new ContactRows(vault);
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Preview preview(Grant.School grant, String text) {
        var scope = new Scope.School(grant.school());
        return switch (DirectoryText.read(text, LONGEST)) {
            case DirectoryText.Reading.Refused(var refusal) -> new Preview.Refused(refusal);
            case DirectoryText.Reading.Understood(var found) ->
                    new Preview.Ready(
                            found.format(),
                            fitted(
                                    store.read(scope, sql -> versions.newest(sql, scope)),
                                    found.proposals()),
                            found.leftOut());
        };
    }

    @Override
    public Outcome handle(Grant.School grant, String text, Chosen chosen) {
        return switch (DirectoryText.read(text, LONGEST)) {
            case DirectoryText.Reading.Refused(var refusal) -> new Outcome.Refused(refusal);
            case DirectoryText.Reading.Understood(var found) ->
                    store.write(tx -> add(tx, grant, found.proposals(), chosen));
        };
    }

    /// What is there is read again inside the transaction: somebody may have pressed twice.
    private Outcome add(Tx tx, Grant.School grant, List<Proposal> proposals, Chosen chosen) {
        var scope = new Scope.School(grant.school());
        var taken =
                fitted(versions.newest(tx.sql(scope), scope), proposals).stream()
                        .filter(one -> one.fit().how().isOffered())
                        .filter(one -> chosen.lines().contains(one.line()))
                        .toList();
        int persons = 0;
        for (var proposal : taken) {
            var id = new OrganisationId(Ids.next(clock.now(), random));
            var first = proposal.organisation().unverified();
            versions.add(
                    tx.sql(scope),
                    scope,
                    new Versions.Row(id, 1, tx.at(), grant.actor(), "imported", first));
            if (chosen.withPersons().contains(proposal.line())) {
                persons += addPersons(tx, scope, id, proposal);
            }
        }
        tx.audit(
                grant.line()
                        .with("act", "directory.imported")
                        .with("organisations", String.valueOf(taken.size()))
                        .with("persons", String.valueOf(persons)));
        return new Outcome.Done(taken.size(), persons);
    }

    private int addPersons(Tx tx, Scope scope, OrganisationId id, Proposal proposal) {
        for (var person : proposal.persons()) {
            contacts.add(
                    tx.sql(scope),
                    scope,
                    id,
                    ContactRows.of(Ids.next(clock.now(), random), person));
        }
        return proposal.persons().size();
    }

    private static List<Proposal> fitted(List<Versions.Row> there, List<Proposal> proposals) {
        return new Fitting(there).of(proposals);
    }
}
