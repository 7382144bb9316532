package nl.meldwijzer.protocol;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Emergency access to one dossier by somebody who is not on its team (T47).
public final class EmergencyAccess {
    /// How long it lasts from the moment of its entry, whatever the time of day.
    public static final Duration TERM = Duration.ofHours(4);

    /// How many characters say at least what the need is.
    static final int FEWEST_CHARACTERS = 20;

    private EmergencyAccess() {}

    /// Why it cannot wait.
    public enum Category implements Wired {
        /// A child is in danger now.
        DANGER,
        /// Nobody who keeps the dossier can be reached.
        KEEPERS_ABSENT,
        /// Police, Veilig Thuis or an inspector asks now.
        AUTHORITY,
        OTHER
    }

    /// When access that began at a moment is over.
    public static Instant endOf(Instant begun) {
        return begun.truncatedTo(ChronoUnit.MILLIS).plus(TERM);
    }
}
