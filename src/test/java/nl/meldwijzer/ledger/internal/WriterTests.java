package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.CommitFailed;
import nl.meldwijzer.ledger.store.CommitUnknown;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What a caller hears when a commit does not go as it should.
class WriterTests {
    private static final Scope SCHOOL =
            new Scope.School(new SchoolId("0198c0de-0000-7000-8000-000000000001"));
    private static final Instant NOW = Instant.parse("2026-09-15T08:40:00Z");

    @TempDir private Path folder;
    private final Closing closing = new Closing();
    private LogTable table;
    private Statements statements;
    private HeadFile headFile;
    private Writer writer;

    @BeforeEach
    void open() {
        var keys = closing.add(VaultAssembly.of(folder.resolve("keys")));
        keys.vault().openScope(SCHOOL);
        var database = new MainDatabase(folder);
        database.bringUpToDate();
        var sealer = new Sealer(keys.vault(), new SecureRandom());
        var groups = closing.add(database.groups(sealer, _ -> {}));
        statements = groups.begin().statements();
        groups.rollback();
        table = new LogTable(statements);
        headFile = closing.add(HeadFile.open(keys.folder(), keys.vault()));
        writer = closing.add(new Writer(groups, headFile, () -> NOW));
        writer.start();
    }

    @AfterEach
    void close() {
        closing.close();
    }

    private boolean write(String detail) {
        return writer.write(tx -> {
            tx.audit(
                    new AuditLine(
                            SCHOOL,
                            "dossier.read",
                            new Actor.Operator(),
                            Optional.empty(),
                            Map.of("basis", detail)));
            return true;
        });
    }

    @Test
    void doesNotSayThatNothingWasRecordedWhenTheHeadCouldNotBeNotedAfterTheCommit() {
        write("first");
        headFile.close();

        assertThatThrownBy(() -> write("second")).isInstanceOf(CommitUnknown.class);
        assertThat(table.size(SCHOOL)).isEqualTo(2);
    }

    @Test
    void writesNothingMoreOnceItDoesNotKnow() {
        write("first");
        headFile.close();
        assertThatThrownBy(() -> write("second")).isInstanceOf(CommitUnknown.class);

        assertThatThrownBy(() -> write("third"))
                .isInstanceOfSatisfying(
                        CommitFailed.class,
                        it -> assertThat(it.reason()).isEqualTo(CommitFailed.Reason.OTHER));
        assertThat(table.size(SCHOOL)).isEqualTo(2);
    }

    @Test
    void saysThatThereIsNoRoomAndGoesOnWhenThereIs() {
        write("first");
        statements.execute("PRAGMA max_page_count = 1");

        assertThatThrownBy(() -> write("x".repeat(2_000_000)))
                .isInstanceOfSatisfying(
                        CommitFailed.class,
                        it -> assertThat(it.reason()).isEqualTo(CommitFailed.Reason.NO_ROOM));
        assertThat(table.size(SCHOOL)).isEqualTo(1);

        statements.execute("PRAGMA max_page_count = 1000000");
        assertThat(write("second")).isTrue();
        assertThat(table.size(SCHOOL)).isEqualTo(2);
    }
}
