package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.dossier.DossierAssembly.Persons;
import nl.meldwijzer.dossier.DossierAssembly.Storage;
import nl.meldwijzer.dossier.DossierAssembly.Surface;
import nl.meldwijzer.dossier.internal.wire.EntryCodec;

import java.util.concurrent.Executor;

/// Everything the use cases lean on, put together.
public record Workings(
        Folds folds,
        Depositing depositing,
        Performing performing,
        Opening opening,
        ReadingRoom readingRoom,
        ReadLog readLog,
        LogBook logBook,
        WorkList workList,
        DepositBox depositBox,
        Overview overview,
        Recomputing recomputing,
        Running running) {

    public static Workings of(
            Storage storage, Persons persons, Surface surface, Executor background) {
        var codec = new EntryCodec();
        var vault = storage.vault();
        var folds = new Folds(storage.ledger(), codec);
        var dues = new DueItems(vault, codec);
        var register = new Register(storage.store(), vault);
        var recording = new Recording(storage.store(), codec, register, dues, persons.changes());
        var sendings = new Sending.Desk(storage.store(), vault);
        var surroundings =
                new Surroundings(
                        persons.people(), storage.codes(), persons.standing(), surface.clock());
        var spares = new SpareKeys(vault, surface.security(), surface.random(), background);
        var desk = new Depositing.Desk(folds, register, spares, recording, sendings, vault);
        return new Workings(
                folds,
                new Depositing(desk, persons.gatekeeper(), surroundings, surface.filing()),
                new Performing(folds, recording, sendings, surroundings, persons.gatekeeper()),
                new Opening(
                        desk, persons.gatekeeper(), persons.teams(), surroundings, surface.clock()),
                new ReadingRoom(folds, persons.people(), surroundings),
                new ReadLog(storage.ledger(), surface.clock()),
                new LogBook(storage.ledger(), persons.gatekeeper(), surface.clock()),
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
                new Recomputing(storage.store(), vault, folds, dues, register, persons.teams()),
                new Running(storage.store(), folds));
    }
}
