package nl.meldwijzer.web.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.ImportFile;
import nl.meldwijzer.people.PeopleWorld;
import nl.meldwijzer.web.form.SubmissionIds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Instant;

class PendingImportsTests {
    private static final Actor READER =
            new Actor.Employee(new StaffId("00000000-0000-7000-8000-000000000001"));
    private static final Actor COLLEAGUE =
            new Actor.Employee(new StaffId("00000000-0000-7000-8000-000000000002"));

    @TempDir Path folder;

    @Test
    void aFileIsForItsReaderAndNobodyElseTakesItAway() {
        var ids = mock(SubmissionIds.class);
        when(ids.next()).thenReturn("one");
        var pending = new PendingImports(() -> Instant.EPOCH, ids);
        try (var world = new PeopleWorld(folder)) {
            var ready = (ImportFile.Preview.Ready) world.preview(PeopleWorld.file("functies.csv"));
            var read = ready.file();
            pending.keep(READER, read, ready.report());

            assertThat(pending.report(COLLEAGUE, "one")).isEmpty();
            assertThat(pending.report(READER, "one")).contains(ready.report());

            assertThat(pending.take(COLLEAGUE, "one")).isEmpty();
            assertThat(pending.take(READER, "one")).containsSame(read);
            assertThat(pending.take(READER, "one")).as("used once").isEmpty();
        }
    }
}
