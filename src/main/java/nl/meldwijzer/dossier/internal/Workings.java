package nl.meldwijzer.dossier.internal;

import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.TeamChanges;
import nl.meldwijzer.access.Teams;
import nl.meldwijzer.dossier.FilingDesk;
import nl.meldwijzer.dossier.internal.wire.EntryCodec;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;
import nl.meldwijzer.vault.Vault;

/// Everything the use cases lean on, put together.
public record Workings(
        Folds folds,
        Depositing depositing,
        Performing performing,
        ReadingRoom readingRoom,
        WorkList workList,
        DepositBox depositBox,
        Overview overview,
        Recomputing recomputing) {

    /// Where things are kept.
    public record Storage(Vault vault, Ledger ledger, Store store) {}

    /// Who is who and who may what.
    public record Persons(Gatekeeper gatekeeper, Teams teams, TeamChanges changes, People people) {}

    /// Time, chance and what goes on beside the request.
    public record Surface(
            DomainClock clock,
            SecurityClock security,
            RandomGenerator random,
            Executor background,
            FilingDesk filing) {}

    public static Workings of(Storage storage, Persons persons, Surface surface) {
        var codec = new EntryCodec();
        var vault = storage.vault();
        var folds = new Folds(storage.ledger(), codec);
        var dues = new DueItems(vault, codec);
        var register = new Register(storage.store(), vault);
        var recording =
                new Recording(storage.store(), codec, register, dues, persons.changes());
        var sendings = new Sending.Desk(storage.store(), vault);
        var surroundings = new Surroundings(persons.people(), surface.clock());
        var spares =
                new SpareKeys(vault, surface.security(), surface.random(), surface.background());
        return new Workings(
                folds,
                new Depositing(
                        new Depositing.Desk(folds, register, spares, recording, sendings, vault),
                        persons.gatekeeper(),
                        surroundings,
                        surface.filing()),
                new Performing(folds, recording, sendings, surroundings, persons.gatekeeper()),
                new ReadingRoom(folds, persons.people(), surroundings),
                new WorkList(
                        storage.store(),
                        dues,
                        register,
                        persons.people(),
                        persons.gatekeeper(),
                        surface.clock()),
                new DepositBox(
                        storage.store(), vault, folds, persons.people(), persons.gatekeeper()),
                new Overview(storage.store(), register, persons.people(), persons.gatekeeper()),
                new Recomputing(
                        storage.store(), vault, folds, dues, register, persons.teams()));
    }
}
