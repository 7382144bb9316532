package nl.meldwijzer.upkeep;

import static nl.meldwijzer.upkeep.Install.CANARY;
import static nl.meldwijzer.upkeep.Install.DOSSIER;
import static nl.meldwijzer.upkeep.Install.OTHER;
import static nl.meldwijzer.upkeep.Install.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.upkeep.internal.Chosen;
import nl.meldwijzer.upkeep.internal.Placing;
import nl.meldwijzer.upkeep.internal.Staged;
import nl.meldwijzer.vault.VaultAssembly;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A restore that cannot be: it says why, and everything is as it was.
class RestoreRefusalTests {
    private static final DossierId LATER = new DossierId("0198c0de-0000-7000-8000-00000000000f");

    @TempDir private Path folder;
    private Path backups;
    private Install install;
    private Install target;

    @BeforeEach
    void makeABackup() throws IOException {
        backups = Files.createDirectory(folder.resolve("backups"));
        install = Install.in(folder);
        target = new Install(folder.resolve("elsewhere/data"));
        Files.createDirectories(folder.resolve("elsewhere"));
    }

    private void restore(Install into) {
        restore(into, install.rootKey());
    }

    private void restore(Install into, Secret<byte[]> key) {
        new RestoreBackup(Instant::now)
                .handle(
                        new RestoreBackup.Command(
                                backups, into.address(), key, Optional.empty(), false));
    }

    private void refuses(Reason reason, ThrowingCallable it) throws IOException {
        var before = tree();
        assertThatThrownBy(it)
                .isInstanceOfSatisfying(
                        BackupRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(tree()).isEqualTo(before);
    }

    /// Readers leave the shared memory of the write-ahead log behind, which holds nothing.
    private List<String> tree() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(it -> !it.endsWith("-shm") && !it.endsWith("-wal"))
                    .filter(it -> !it.endsWith("/lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void overAStoreThatIsThere() throws IOException {
        install.backUp(backups);

        refuses(Reason.NOT_EMPTY, () -> restore(install));
        assertThat(install.texts(DOSSIER)).containsExactly(CANARY);
    }

    @Test
    void overAStoreThatIsBeingServed() {
        install.backUp(backups);
        install.open((_, _) ->
                assertThatThrownBy(() -> restore(install))
                        .isInstanceOfSatisfying(
                                StoreRefused.class,
                                it ->
                                        assertThat(it.reason())
                                                .isEqualTo(StoreRefused.Reason.IN_USE)));
    }

    @Test
    void withAnotherRootKey() throws IOException {
        install.backUp(backups);
        var other = Install.in(Files.createDirectory(folder.resolve("other")));

        refuses(Reason.OTHER_ROOT_KEY, () -> restore(target, other.rootKey()));
    }

    @Test
    void fromAFileThatIsDamagedOrCutOff() throws IOException {
        var made = install.backUp(backups);
        for (var file : List.of(made.dataFile(), made.keyFile())) {
            var whole = Files.readAllBytes(file);
            var changed = whole.clone();
            changed[whole.length / 2] ^= 1;
            Files.write(file, changed);
            refuses(Reason.DAMAGED, () -> restore(target));
            Files.write(file, Arrays.copyOf(whole, whole.length - 1));
            refuses(Reason.DAMAGED, () -> restore(target));
            Files.write(file, whole);
        }
        restore(target);
        assertThat(target.texts(DOSSIER)).containsExactly(CANARY);
    }

    @Test
    void withoutAFolderOrABackupOrKeys() throws IOException {
        refuses(Reason.NO_BACKUP, () -> restore(target));
        var made = install.backUp(backups);
        Files.delete(made.keyFile());
        refuses(Reason.NO_KEYS, () -> restore(target));
        Files.delete(made.dataFile());
        Files.delete(backups);
        refuses(Reason.NO_FOLDER, () -> restore(target));
        refuses(Reason.NO_FOLDER, () -> install.backUp(backups));
    }

    @Test
    void aBackupIntoTheStoreItself() throws IOException {
        refuses(Reason.INSIDE_THE_STORE, () -> install.backUp(install.data()));
        refuses(Reason.INSIDE_THE_STORE, () -> install.backUp(install.keys()));
    }

    /// The keys of dossiers that were opened later are missing: they would be unreadable for good.
    @Test
    void dataThatAreNewerThanTheKeys() throws IOException {
        var older = install.backUp(backups, Instant.now().minus(Duration.ofHours(1)));
        openALaterDossier();
        var newer = install.backUp(backups);
        Files.delete(older.dataFile());
        Files.delete(newer.keyFile());

        refuses(Reason.DOES_NOT_VERIFY, () -> restore(target));
    }

    private void openALaterDossier() {
        install.open((keys, ledger) -> {
            keys.vault().createDossierKey(SCHOOL, LATER);
            Install.write(ledger, LATER, 0, "Later.");
        });
    }

    @Test
    void olderDataThanIsKnownToHaveBeenThere() throws IOException {
        install.backUp(backups, Instant.now().minus(Duration.ofHours(1)));
        openALaterDossier();
        var newer = install.backUp(backups);
        Files.delete(newer.dataFile());

        refuses(Reason.WOULD_LOSE, () -> restore(target));
    }

    /// The head file beside the keys that were not lost knows it too. Refused, the key of the later
    /// dossier is still there.
    @Test
    void olderDataThanTheHeadFileKnows() throws IOException {
        install.backUp(backups);
        openALaterDossier();
        RestoreTests.delete(install.data());

        refuses(Reason.WOULD_LOSE, () -> restore(install));
        try (var keys = VaultAssembly.of(install.keys())) {
            assertThat(keys.vault().holds(new nl.meldwijzer.vault.KeyName.Dossier(SCHOOL, LATER)))
                    .isTrue();
        }
    }

    @Test
    void aRehearsalOfABackupOfAnotherHistory() throws IOException {
        install.backUp(backups);
        var key = install.rootKey();
        var fork = folder.resolve("fork");
        restore(new Install(fork.resolve("data")));
        new Install(fork.resolve("data")).write(DOSSIER, 1, "Zo.");
        install.write(DOSSIER, 1, "Anders.");
        var forked =
                new Install(fork.resolve("data")).backUp(backups, Instant.now().plusSeconds(1));

        refuses(
                Reason.OTHER_HISTORY,
                () ->
                        new RehearseRestore(install.address(), Instant::now)
                                .handle(forked.dataFile(), key));
    }

    /// Cut off after the keys came and before the data did: the same restore works again, and until
    /// then a start refuses.
    @Test
    void aStartAfterARestoreThatWasCutOff() throws IOException {
        install.backUp(backups);
        var chosen = Chosen.from(backups, install.rootKey(), Optional.empty());
        try (var staged = Staged.beside(target.data())) {
            staged.fill(chosen, Instant::now);
            new Placing(target.address())
                    .keys(staged, chosen.rootKey(), Optional.empty(), Optional.empty());
        }

        try (var keys = VaultAssembly.of(target.keys())) {
            assertThatThrownBy(() -> LedgerAssembly.of(target.data(), keys, Instant::now))
                    .isInstanceOf(nl.meldwijzer.ledger.RolledBack.class);
        }
        RestoreTests.delete(target.data());
        restore(target, install.rootKey());
        assertThat(target.texts(OTHER)).containsExactly("Iets anders.");
    }
}
