package nl.meldwijzer.cli;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.dossier.FilingDesk;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.rehearsal.PracticeClock;
import nl.meldwijzer.rehearsal.PracticeMark;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.security.SecureRandom;

/// Opens the store of a folder for a command, with the clock that belongs to it.
record OpenStore(Console console, SecurityClock clock, Passphrase passphrase) {
    Stage at(StoreAddress address) {
        var folder = address.folder();
        var beside = VaultAssembly.besides(folder);
        return Stage.at(
                address,
                passphrase.open(console, it -> VaultAssembly.open(beside, it)),
                new Stage.Props(
                        time(folder),
                        clock,
                        new SecureRandom(),
                        AccessOptions.DEFAULT,
                        FilingDesk.NOBODY));
    }

    private DomainClock time(Path folder) {
        var mark = new PracticeMark(folder);
        return mark.isThere() ? PracticeClock.of(mark, clock) : clock::now;
    }
}
