package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.internal.Running;

import java.util.SortedMap;

/// How many running dossiers of the school are handled under which version of its code: what
/// whoever adopts a new one should know. Numbers only. Sealed dossiers are the board's and are not
/// counted, nor is one from which the asker is kept out: the number would tell her of it.
public final class RunningVersions {
    private final Running running;

    RunningVersions(Running running) {
        this.running = running;
    }

    /// By id of the version; those under which none runs are not there.
    public SortedMap<String, Long> handle(Grant.School grant) {
        return running.byVersion(grant);
    }
}
