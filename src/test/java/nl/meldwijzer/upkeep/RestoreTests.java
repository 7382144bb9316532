package nl.meldwijzer.upkeep;

import static nl.meldwijzer.upkeep.Install.CANARY;
import static nl.meldwijzer.upkeep.Install.DOSSIER;
import static nl.meldwijzer.upkeep.Install.OTHER;
import static nl.meldwijzer.upkeep.Install.SCHOOL;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.Verification;
import nl.meldwijzer.rehearsal.Practice;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RestoreTests {
    static final Set<String> CLOSED_DOORS = Set.of("session", "invitation", "set_up_ticket");
    static final Set<String> GROWN = Set.of("entry", "checkpoint");

    @TempDir private Path folder;
    private Path backups;

    @BeforeEach
    void makeRoom() throws IOException {
        backups = Files.createDirectory(folder.resolve("backups"));
    }

    private Install restored(Secret<byte[]> rootKey) {
        var target = new Install(folder.resolve("elsewhere/data"));
        restore(target, rootKey, false);
        return target;
    }

    private RestoreBackup.Restored restore(
            Install target, Secret<byte[]> rootKey, boolean losingNewer) {
        return new RestoreBackup(Instant::now)
                .handle(
                        new RestoreBackup.Command(
                                backups, target.address(), rootKey, Optional.empty(), losingNewer));
    }

    /// A whole practice school: every module has rows in it.
    @Test
    void everyRowOfEveryTableComesBack() {
        var school = new Install(folder.resolve("practice"));
        new Practice(Instant::now, new SecureRandom()).prepare(school.data());
        school.backUp(backups);

        var again = restored(school.rootKey());

        var filled = new ArrayList<String>();
        for (var table : school.tables()) {
            var before = school.rows(table);
            if (CLOSED_DOORS.contains(table)) {
                assertThat(again.rows(table)).as(table).isEmpty();
            } else if (GROWN.contains(table)) {
                assertThat(again.rows(table)).as(table).containsAll(before);
            } else {
                assertThat(again.rows(table)).as(table).isEqualTo(before);
            }
            if (!before.isEmpty()) {
                filled.add(table);
            }
        }
        assertThat(filled).contains("entry", "pupil", "account", "due_item");
        again.open((_, ledger) ->
                assertThat(ledger.verification().verify())
                        .isInstanceOf(Verification.Outcome.Intact.class));
    }

    @Test
    void whatWasRestoredGoesOnAsBefore() {
        var install = Install.in(folder);
        install.backUp(backups);

        var again = restored(install.rootKey());
        again.write(DOSSIER, 1, "Vervolg.");

        assertThat(again.texts(DOSSIER)).containsExactly(CANARY, "Vervolg.");
    }

    @Test
    void saysWhatCameBack() {
        var install = Install.in(folder);
        var made = install.backUp(backups);

        var report = restore(new Install(folder.resolve("x/data")), install.rootKey(), false);

        assertThat(report.contents()).isEqualTo(made.contents());
        assertThat(report.contents().rows()).containsEntry("entry", 4L);
        assertThat(report.lost()).isEmpty();
        assertThat(report.again()).isZero();
    }

    @Test
    void nothingInABackupCanBeRead() throws IOException {
        var install = Install.in(folder);
        var made = install.backUp(backups);

        for (var file : List.of(made.dataFile(), made.keyFile())) {
            var raw = Files.readString(file, ISO_8859_1);
            assertThat(raw).doesNotContain("Zilverreiger", SCHOOL.key(), DOSSIER.value(), "school");
            assertThat(file.getFileName().toString())
                    .matches("meldwijzer-[0-9TZ.-]+\\.(data|keys)");
        }
    }

    /// The control: the same words are found where they are not sealed.
    @Test
    void theSearchForReadableWordsFindsThem() throws IOException {
        var install = Install.in(folder);

        assertThat(Files.readString(install.data().resolve("meldwijzer.db"), ISO_8859_1))
                .contains(SCHOOL.key(), DOSSIER.value());
    }

    @Test
    void whatWasDestroyedAfterTheBackupStaysDestroyedWithNewerKeys() throws IOException {
        var install = Install.in(folder);
        var older = install.backUp(backups, Instant.now().minus(Duration.ofHours(1)));
        install.destroy(OTHER);
        var newer = install.backUp(backups);
        Files.delete(newer.dataFile());
        Files.delete(older.keyFile());
        var target = new Install(folder.resolve("elsewhere/data"));

        var report = restore(target, install.rootKey(), true);

        assertThat(report.again()).isEqualTo(1);
        assertThat(report.lost()).hasSize(1);
        assertStaysDestroyed(target);
    }

    private static void assertStaysDestroyed(Install target) {
        target.open((keys, ledger) -> {
            assertThat(
                            keys.inventory()
                                    .wasDestroyed(
                                            new nl.meldwijzer.vault.KeyName.Dossier(SCHOOL, OTHER)))
                    .isTrue();
            assertThat(ledger.verification().verify())
                    .isInstanceOf(Verification.Outcome.Intact.class);
        });
        assertThat(target.texts(DOSSIER)).containsExactly(CANARY);
    }

    /// The disk with the data is gone, the keys are still there and know more.
    @Test
    void keysThatAreStillThereKeepTheirTombstones() throws IOException {
        var install = Install.in(folder);
        install.backUp(backups);
        install.destroy(OTHER);
        delete(install.data());

        var report = restore(install, install.rootKey(), true);

        assertThat(report.again()).isEqualTo(1);
        assertStaysDestroyed(install);
    }

    /// The keys are older than the data: the order is in the log.
    @Test
    void anOrderInTheLogIsCarriedOutOnOlderKeys() throws IOException {
        var install = Install.in(folder);
        var older = install.backUp(backups, Instant.now().minus(Duration.ofHours(1)));
        install.destroy(OTHER);
        var newer = install.backUp(backups);
        Files.delete(older.dataFile());
        Files.delete(newer.keyFile());
        var target = new Install(folder.resolve("elsewhere/data"));

        restore(target, install.rootKey(), false);

        assertStaysDestroyed(target);
    }

    @Test
    void aRootKeyFileThatIsBackInPlaceIsUsed() throws IOException {
        var install = Install.in(folder);
        install.backUp(backups);
        var target = new Install(folder.resolve("elsewhere/data"));
        Files.createDirectories(target.keys());
        Files.copy(
                install.keys().resolve("root.key"),
                target.keys().resolve("root.key"),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);

        restore(target, target.rootKey(), false);

        assertThat(target.texts(DOSSIER)).containsExactly(CANARY);
    }

    @Test
    void aBackupBesideWritersIsOneStateThatVerifies() throws Exception {
        var install = Install.in(folder);
        try (var keys = nl.meldwijzer.vault.VaultAssembly.of(install.keys());
                var ledger =
                        nl.meldwijzer.ledger.LedgerAssembly.of(
                                install.data(), keys, Instant::now)) {
            var writer =
                    Thread.ofPlatform()
                            .start(() -> {
                                for (int i = 1; i <= 400; i++) {
                                    Install.write(ledger, DOSSIER, i, "Regel " + i);
                                }
                            });
            for (int i = 0; i < 4; i++) {
                var made = install.backUp(Files.createDirectory(folder.resolve("b" + i)));
                assertThat(made.contents().rows().get("entry"))
                        .isEqualTo(made.contents().heads().getFirst().size());
            }
            writer.join();
        }
        for (int i = 0; i < 4; i++) {
            backups = folder.resolve("b" + i);
            var target = new Install(folder.resolve("r" + i + "/data"));
            var report = restore(target, install.rootKey(), false);
            assertThat(report.lost()).isEmpty();
        }
    }

    @Test
    void rehearsingLeavesNothingAndProvesThatItIsOurs() throws IOException {
        var install = Install.in(folder);
        var made = install.backUp(backups);
        var before = tree();

        var rehearsed =
                new RehearseRestore(install.address(), Instant::now)
                        .handle(backups, install.rootKey());

        assertThat(rehearsed.contents()).isEqualTo(made.contents());
        assertThat(tree()).isEqualTo(before);
    }

    @Test
    void keysLiveNoLongerThanThirtyFiveDays() throws IOException {
        var install = Install.in(folder);
        var now = Instant.now();
        var old = install.backUp(backups, now.minus(Duration.ofDays(36)));
        var recent = install.backUp(backups, now.minus(Duration.ofDays(34)));

        var made = install.backUp(backups, now);

        assertThat(made.outdated()).isEqualTo(1);
        assertThat(old.keyFile()).doesNotExist();
        assertThat(old.dataFile()).exists();
        assertThat(recent.keyFile()).exists();
        Files.delete(made.dataFile());
        Files.delete(recent.dataFile());
        assertThat(restored(install.rootKey()).texts(DOSSIER)).containsExactly(CANARY);
    }

    private List<String> tree() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.map(Path::toString).filter(it -> !it.endsWith("-shm")).sorted().toList();
        }
    }

    static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
