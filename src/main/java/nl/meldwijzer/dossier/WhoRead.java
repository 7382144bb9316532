package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Ground;
import nl.meldwijzer.access.LineWords;
import nl.meldwijzer.dossier.internal.ReadLog;
import nl.meldwijzer.kernel.StaffId;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Who looked at a dossier, when and on what ground (S197, T47). For who keeps the dossier; what is
/// logged about the asker herself is for others, and left out.
public final class WhoRead {
    private final ReadLog log;

    WhoRead(ReadLog log) {
        this.log = log;
    }

    /// The same person doing the same on the same day.
    ///
    /// @param isDenied whether she was not let in
    public record Line(
            StaffId who,
            LineWords.What what,
            Set<Ground> grounds,
            boolean isDenied,
            Moments moments) {
        public Line {
            grounds = Set.copyOf(grounds);
        }
    }

    /// When, and how often on that day.
    public record Moments(Instant last, int times) {}

    /// The newest first, of the last three months.
    public List<Line> handle(Grant.Account grant) {
        return log.of(grant);
    }
}
