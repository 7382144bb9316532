package nl.meldwijzer.web.people;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SecurityClock;
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

    private record Pending(Actor reader, ReadFile file, Instant until) {}

    synchronized String keep(Actor reader, ReadFile file) {
        forgetOld();
        while (waiting.size() >= MOST) {
            waiting.pollFirstEntry();
        }
        var id = ids.next();
        waiting.put(id, new Pending(reader, file, clock.now().plus(KEPT)));
        return id;
    }

    /// Takes out a file of this reader: it is used once. Somebody else's stays where it is.
    synchronized Optional<ReadFile> take(Actor reader, String id) {
        forgetOld();
        var own =
                Optional.ofNullable(waiting.get(id))
                        .filter(pending -> pending.reader().equals(reader));
        own.ifPresent(_ -> waiting.remove(id));
        return own.map(Pending::file);
    }

    private void forgetOld() {
        waiting.values().removeIf(pending -> pending.until().isBefore(clock.now()));
    }
}
