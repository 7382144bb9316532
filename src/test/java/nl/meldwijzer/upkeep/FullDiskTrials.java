package nl.meldwijzer.upkeep;

import static nl.meldwijzer.upkeep.Install.CANARY;
import static nl.meldwijzer.upkeep.Install.DOSSIER;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.ledger.StoreAddress;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// X-FULL for backups: on a disk without room nothing half is left, and it works once there is room.
/// Needs root, for a disk of its own.
class FullDiskTrials {
    @TempDir private Path folder;
    private Path disk;
    private Path backups;
    private Install install;

    @BeforeEach
    void mountADisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        backups = Files.createDirectory(folder.resolve("backups"));
        run("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", disk.toString());
        install = Install.in(folder);
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                .as(List.of(command).toString())
                .isZero();
    }

    private void grow() throws Exception {
        run("mount", "-o", "remount,size=64m", disk.toString());
    }

    private List<Path> onDisk() throws IOException {
        try (var all = Files.walk(disk)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aBackupLeavesNothingHalf() throws Exception {
        assertThatThrownBy(() -> install.backUp(disk))
                .isInstanceOfSatisfying(
                        BackupRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(BackupRefused.Reason.NOT_WRITTEN));
        assertThat(onDisk()).isEmpty();

        grow();
        install.backUp(disk);
        assertThat(onDisk()).hasSize(2);
    }

    @Test
    void aRestoreLeavesNothingHalf() throws Exception {
        install.backUp(backups);
        var target = new Install(disk.resolve("data"));

        assertThatThrownBy(() -> restore(target)).isInstanceOf(RuntimeException.class);
        assertThat(onDisk()).isEmpty();

        grow();
        restore(target);
        assertThat(target.texts(DOSSIER)).containsExactly(CANARY);
    }

    private void restore(Install target) {
        new RestoreBackup(Instant::now)
                .handle(
                        new RestoreBackup.Command(
                                backups,
                                new StoreAddress.Embedded(target.data()),
                                install.rootKey(),
                                Optional.empty(),
                                false));
    }
}
