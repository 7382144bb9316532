package nl.meldwijzer.dossier;

import nl.meldwijzer.access.DossierPlaces;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.access.TeamChanges;
import nl.meldwijzer.access.Teams;
import nl.meldwijzer.dossier.internal.Places;
import nl.meldwijzer.dossier.internal.Workings;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;
import nl.meldwijzer.vault.Vault;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;

/// Puts the module together, for Spring and for bare processes alike. Close it when done.
///
/// The Gatekeeper needs to know where dossiers stand before this module, which needs the
/// Gatekeeper, can be made: hence [#places] first and [#of] later.
public final class DossierAssembly implements AutoCloseable {
    private final Workings workings;
    private final Standing standing;
    private final ExecutorService background;

    private DossierAssembly(Workings workings, Standing standing, ExecutorService background) {
        this.workings = workings;
        this.standing = standing;
        this.background = background;
    }

    /// Where dossiers stand, for the Gatekeeper.
    public static DossierPlaces places(Store store, Standing standing) {
        return new Places(store, standing);
    }

    /// Where things are kept, the school's code among them.
    public record Storage(Vault vault, Ledger ledger, Store store, ReportingCodes codes) {}

    /// Who is who and who may what.
    public record Persons(
            Standing standing,
            Gatekeeper gatekeeper,
            Teams teams,
            TeamChanges changes,
            People people) {}

    /// Time, chance and the desk that is told where deposits landed.
    public record Surface(
            DomainClock clock, SecurityClock security, RandomGenerator random, FilingDesk filing) {}

    public static DossierAssembly of(Storage storage, Persons persons, Surface surface) {
        var background =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("dossier-keys").factory());
        var workings = Workings.of(storage, persons, surface, background);
        return new DossierAssembly(workings, persons.standing(), background);
    }

    public DepositAct depositAct() {
        return new DepositAct(workings.depositing());
    }

    public AddToDeposit addToDeposit() {
        return new AddToDeposit(workings.depositing(), standing);
    }

    public NoteEmergency noteEmergency() {
        return new NoteEmergency(workings.depositing());
    }

    public ReportEmployee reportEmployee() {
        return new ReportEmployee(workings.depositing(), standing);
    }

    public PerformAct performAct() {
        return new PerformAct(workings.performing());
    }

    public BreakGlass breakGlass() {
        return new BreakGlass(workings.opening());
    }

    public ReadDossier readDossier() {
        return new ReadDossier(workings.readingRoom());
    }

    public WhoRead whoRead() {
        return new WhoRead(workings.readLog());
    }

    public LogReview logReview() {
        return new LogReview(workings.logBook());
    }

    public MyWork myWork() {
        return new MyWork(workings.workList());
    }

    public OwnDeposits ownDeposits() {
        return new OwnDeposits(workings.depositBox());
    }

    public DossierList dossierList() {
        return new DossierList(workings.overview());
    }

    public RunningVersions runningVersions() {
        return new RunningVersions(workings.running());
    }

    public Projections projections() {
        return new Projections(workings.recomputing());
    }

    /// Forgets every remembered dossier, as after a restart.
    public void forget() {
        workings.folds().forgetAll();
    }

    @Override
    public void close() {
        background.close();
    }
}
