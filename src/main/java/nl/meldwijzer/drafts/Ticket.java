package nl.meldwijzer.drafts;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;

import java.time.Instant;

/// The address of a draft, sealed into the form when the form is made for its writer. Whoever
/// brings it back can save that one draft and do nothing else: so text is kept when the session has
/// ended, and only in the place for which the form was shown.
///
/// @param label what the writer will find it back by
public record Ticket(Writer writer, DraftId draft, DraftPlace place, Label label, Instant madeAt) {
    /// Whose draft it is.
    public record Writer(SchoolId school, StaffId staff) {}

    /// What the writer had on her screen.
    ///
    /// @param pupil the name as it stood there
    /// @param path of the form
    public record Label(String pupil, String path) {
        @Override
        public String toString() {
            return "[REDACTED]";
        }
    }
}
