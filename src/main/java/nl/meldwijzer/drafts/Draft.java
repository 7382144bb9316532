package nl.meldwijzer.drafts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What somebody typed and did not send.
///
/// @param until the day on which it is thrown away
/// @param fields as the browser sent them
public record Draft(
        Ticket ticket, Instant savedAt, LocalDate until, Map<String, List<String>> fields) {
    public Draft {
        fields = Map.copyOf(fields);
    }

    public DraftId id() {
        return ticket.draft();
    }

    @Override
    public String toString() {
        return "draft " + id();
    }
}
