package nl.meldwijzer.drafts;

import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.SchoolId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps what was typed and not sent. Asks for no Grant: a draft is opened by who one is, never by
/// what one may see, and no function and no team opens another's (decision 0030). It leaves no
/// audit line: it is not yet part of any file (T36).
public interface Drafts {
    /// How long a draft is kept after it was last saved (T36).
    int DAYS = 14;

    /// The draft that the writer left in this place; else an address for a new one.
    Started start(Visitor.Employee writer, DraftPlace place, Ticket.Label label);

    /// What a form begins with.
    ///
    /// @param ticket to put in the form
    record Started(String ticket, Optional<Draft> left) {}

    /// The address in a ticket; empty when we did not make it or it is too old.
    Optional<Ticket> read(String ticket);

    Saved save(Ticket ticket, Map<String, List<String>> fields);

    /// What became of saving.
    enum Saved {
        KEPT,
        /// The form was sent: a late save brings nothing back.
        SENT_BEFORE
    }

    /// The form was sent: its draft goes, for good.
    void sent(Ticket ticket);

    /// All of the writer's drafts, the newest first.
    List<Draft> of(Visitor.Employee writer);

    Optional<Draft> find(Visitor.Employee writer, DraftId id);

    void discard(Visitor.Employee writer, DraftId id);

    /// The days on which drafts of the writer were thrown away because they were too old.
    List<LocalDate> expired(Visitor.Employee writer);

    /// The writer has seen that.
    void expiredSeen(Visitor.Employee writer);

    /// Throws away what is too old at a school.
    void sweep(SchoolId school);
}
