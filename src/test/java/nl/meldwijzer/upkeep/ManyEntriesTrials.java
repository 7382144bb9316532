package nl.meldwijzer.upkeep;

import static nl.meldwijzer.upkeep.Install.DOSSIER;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// X-BAK: ten thousand entries are restored and verified within two minutes.
class ManyEntriesTrials {
    private static final int ACTS = 5_000;

    @TempDir private Path folder;

    @Test
    void tenThousandEntriesAreBackWithinTwoMinutes() throws IOException {
        var install = Install.in(folder);
        var text = "Wat er te zien was, in een zin of tien. ".repeat(40);
        install.open((_, ledger) -> {
            for (int i = 1; i <= ACTS; i++) {
                Install.write(ledger, DOSSIER, i, text);
            }
        });
        var backups = Files.createDirectory(folder.resolve("backups"));
        var start = Instant.now();
        install.backUp(backups);
        var copied = Duration.between(start, Instant.now());

        var rehearsed =
                new RehearseRestore(install.address(), Instant::now)
                        .handle(backups, install.rootKey());

        System.out.printf(
                "backup: %d ms; restored and verified: %d ms%n",
                copied.toMillis(), rehearsed.took().toMillis());
        assertThat(rehearsed.contents().rows().get("entry")).isGreaterThan(10_000L);
        assertThat(rehearsed.took()).isLessThan(Duration.ofMinutes(2));
    }
}
