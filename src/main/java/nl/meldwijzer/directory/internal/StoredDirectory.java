package nl.meldwijzer.directory.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.Chore;
import nl.meldwijzer.directory.Directory;
import nl.meldwijzer.directory.EmergencyNumbers;
import nl.meldwijzer.directory.Entry;
import nl.meldwijzer.directory.Kind;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.directory.PastVersion;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.Vault;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the directory from its rows.
public final class StoredDirectory implements Directory {
    private static final Comparator<Entry> ORDER =
            Comparator.comparing((Entry one) -> !isForEmergencies(one))
                    .thenComparing(StoredDirectory::firstKind)
                    .thenComparing(one -> one.organisation().name());

    private final Store store;
    private final Versions versions;
    private final ContactRows contacts;
    private final ReportingCodes codes;
    private final DomainClock clock;

    public StoredDirectory(Store store, Vault vault, ReportingCodes codes, DomainClock clock) {
        this.store = store;
        this.versions = new Versions(vault);
        this.contacts = new ContactRows(vault);
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public List<Entry> all(Grant grant) {
        return current(grant.school());
    }

    @Override
    public Optional<Entry> one(Grant grant, OrganisationId id) {
        var scope = new Scope.School(grant.school());
        return store.ask(scope, sql -> versions.newest(sql, scope, id)).map(StoredDirectory::entry);
    }

    @Override
    public Around around(Grant grant, Entry entry) {
        var others = all(grant).stream().filter(one -> !one.id().equals(entry.id())).toList();
        var via = entry.organisation().cooperation().via();
        return new Around(
                others.stream().filter(one -> one.organisation().isCalled(via)).findFirst(),
                others.stream().filter(one -> isThrough(one, entry)).toList());
    }

    private static boolean isThrough(Entry one, Entry entry) {
        return entry.organisation().isCalled(one.organisation().cooperation().via());
    }

    @Override
    public List<PastVersion> history(Grant grant, OrganisationId id) {
        var scope = new Scope.School(grant.school());
        return store.ask(scope, sql -> versions.all(sql, scope, id)).reversed().stream()
                .map(row ->
                        new PastVersion(
                                row.version(), row.at(), row.by(), row.word(), row.organisation()))
                .toList();
    }

    @Override
    public List<Chore> chores(Grant grant) {
        var terms = codes.inForce(grant).provisions().terms();
        var scope = new Scope.School(grant.school());
        var persons = store.ask(scope, sql -> contacts.all(sql, scope));
        return new Chores(terms, clock.today()).of(all(grant), persons);
    }

    /// For [EmergencyNumbers].
    public List<EmergencyNumbers.Called> emergencyNumbers(SchoolId school) {
        return current(school).stream()
                .filter(StoredDirectory::isForEmergencies)
                .flatMap(StoredDirectory::called)
                .toList();
    }

    private static Stream<EmergencyNumbers.Called> called(Entry entry) {
        return entry.organisation().numbers().stream()
                .flatMap(number ->
                        number.called().stream()
                                .map(check ->
                                        new EmergencyNumbers.Called(
                                                entry.organisation().name(),
                                                number.number(),
                                                number.hours(),
                                                number.fallback(),
                                                check.on())));
    }

    private List<Entry> current(SchoolId school) {
        var scope = new Scope.School(school);
        return store.ask(scope, sql -> versions.newest(sql, scope)).stream()
                .map(StoredDirectory::entry)
                .filter(entry -> !entry.isEnded())
                .sorted(ORDER)
                .toList();
    }

    static Entry entry(Versions.Row row) {
        return new Entry(row.id(), row.version(), row.organisation(), row.isEnded());
    }

    private static boolean isForEmergencies(Entry entry) {
        return entry.organisation().identity().isForEmergencies();
    }

    private static Kind firstKind(Entry entry) {
        return entry.organisation().identity().kindsInOrder().getFirst();
    }
}
