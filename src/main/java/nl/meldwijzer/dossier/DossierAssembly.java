package nl.meldwijzer.dossier;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.meldwijzer.access.DossierPlaces;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.dossier.internal.Places;
import nl.meldwijzer.dossier.internal.Workings;
import nl.meldwijzer.ledger.store.Store;

/// Puts the module together, for Spring and for bare processes alike. Close it when done.
///
/// The Gatekeeper needs to know where dossiers stand before this module, which needs the Gatekeeper, can
/// be made: hence [#places] first and [#of] later.
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

    /// Clocks, chance and the desk that is told where deposits landed.
    public record Surface(
            nl.meldwijzer.kernel.DomainClock clock,
            nl.meldwijzer.kernel.SecurityClock security,
            java.util.random.RandomGenerator random,
            FilingDesk filing) {}

    public static DossierAssembly of(
            Workings.Storage storage, Workings.Persons persons, Standing standing, Surface surface) {
        var background =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("dossier-keys").factory());
        var workings =
                Workings.of(
                        storage,
                        persons,
                        new Workings.Surface(
                                surface.clock(),
                                surface.security(),
                                surface.random(),
                                background,
                                surface.filing()));
        return new DossierAssembly(workings, standing, background);
    }

    public DepositAct depositAct() {
        return new DepositAct(workings.depositing());
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

    public ReadDossier readDossier() {
        return new ReadDossier(workings.readingRoom());
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
