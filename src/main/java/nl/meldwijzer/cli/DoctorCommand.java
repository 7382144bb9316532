package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.rehearsal.PracticeMark;
import nl.meldwijzer.vault.VaultAssembly;
import nl.meldwijzer.vault.VaultRefused;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.Optional;
import java.util.concurrent.Callable;

/// `doctor`: the state of an install, one line each, with what to do. Ends with 0 only when there
/// is nothing to do.
@Command(name = "doctor", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class DoctorCommand implements Callable<Integer> {
    private final Console console;
    private final SecurityClock clock;

    @Mixin private StoreOptions store = new StoreOptions();

    @Mixin private Transport transport = new Transport();

    DoctorCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var address = store.address(console);
        if (address.isEmpty()) {
            return Exit.CANNOT;
        }
        var examination = new Examination(console, clock, store.folder());
        examination.java();
        transport
                .objection()
                .ifPresentOrElse(examination::bad, () -> examination.good("cli.doctor.transport"));
        transport.tls().ifPresent(files -> certificate(examination, files));
        if (examination.folders()) {
            look(examination, address.get());
        }
        console.say(examination.isWell() ? "cli.doctor.well" : "cli.doctor.unwell");
        return examination.isWell() ? Exit.OK : Exit.NOT_RIGHT;
    }

    /// Files that cannot be read were complained of already.
    private void certificate(Examination examination, TlsFiles files) {
        if (transport.objection().isEmpty()) {
            files.look(examination, clock.now());
        }
    }

    private void look(Examination examination, StoreAddress address) {
        examination.room();
        examination.leftovers();
        examination.lock();
        examination.time();
        if (new PracticeMark(store.folder()).isThere()) {
            examination.good("cli.doctor.practice");
            return;
        }
        if (VaultAssembly.exists(store.keyFolder())) {
            examination.sheet();
        }
        inside(examination, address);
    }

    /// What a start would refuse is said in the words of the start.
    private void inside(Examination examination, StoreAddress address) {
        try (var keys = store.keysBeside(console)) {
            examination.passphrase(isProtected());
            examination.store(address, keys);
            examination.upkeep(keys);
        } catch (RuntimeException refused) {
            var mishaps = new Mishaps(console);
            var said = mishaps.sentence(refused, address);
            if (said.isEmpty()) {
                throw refused;
            }
            examination.bad("cli.doctor.as-is", said.get());
        }
    }

    private boolean isProtected() {
        try {
            return VaultAssembly.rootKey(store.keyFolder(), Optional.empty()).install().isEmpty();
        } catch (VaultRefused needed) {
            return needed.reason() == VaultRefused.Reason.PASSPHRASE_NEEDED;
        }
    }
}
