package nl.meldwijzer.web.people;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.people.ImportReport;
import nl.meldwijzer.people.ReadFile;
import nl.meldwijzer.web.form.SubmissionIds;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// Files that were read for a dry run and wait for a yes. They hold names: in memory only, for one
/// reader, a quarter of an hour, a few at a time.
@Component
class PendingImports {
    private static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST = 4;

    private final SecurityClock clock;
    private final SubmissionIds ids;
    private final SequencedMap<String, Pending> waiting = new LinkedHashMap<>();

    PendingImports(SecurityClock clock, SubmissionIds ids) {
        this.clock = clock;
        this.ids = ids;
    }

    private record Pending(Actor reader, ReadFile file, ImportReport report, Instant until) {}

    synchronized String keep(Actor reader, ReadFile file, ImportReport report) {
        forgetOld();
        while (waiting.size() >= MOST) {
            waiting.pollFirstEntry();
        }
        var id = ids.next();
        waiting.put(id, new Pending(reader, file, report, clock.now().plus(KEPT)));
        return id;
    }

    /// What a file of this reader would change.
    synchronized Optional<ImportReport> report(Actor reader, String id) {
        return own(reader, id).map(Pending::report);
    }

    /// Takes out a file of this reader: it is used once. Somebody else's stays where it is.
    synchronized Optional<ReadFile> take(Actor reader, String id) {
        var own = own(reader, id);
        own.ifPresent(_ -> waiting.remove(id));
        return own.map(Pending::file);
    }

    private Optional<Pending> own(Actor reader, String id) {
        forgetOld();
        return Optional.ofNullable(waiting.get(id))
                .filter(pending -> pending.reader().equals(reader));
    }

    private void forgetOld() {
        waiting.values().removeIf(pending -> pending.until().isBefore(clock.now()));
    }
}
