package nl.meldwijzer.access;

import java.time.Instant;
import java.util.Optional;

/// One of somebody's own sessions, as she may see it.
///
/// @param id names it in a form; opens nothing
/// @param seenAt when it was last used, to the minute
/// @param from empty for a session from before this was kept
/// @param isThis whether it is the one she is asking with
public record OwnSession(
        String id, Instant openedAt, Instant seenAt, Optional<OpenedFrom> from, boolean isThis) {}
