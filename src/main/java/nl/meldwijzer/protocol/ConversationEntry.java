package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.List;

/// What was recorded about conversations.
public sealed interface ConversationEntry extends GroupedEntry {
    /// A conversation to come.
    ///
    /// @param support what helps to prepare it; empty when nobody said so
    record Planned(
            Conversation.Type type, Conversation.Present present, LocalDate date, String support)
            implements ConversationEntry {}

    record Held(Conversation conversation) implements ConversationEntry {}

    record Signed(long about, Involved person, Conversation.Signature status, String document)
            implements ConversationEntry {}

    record Attempted(List<Involved> with, LocalDate date, Contact.Channel channel, String result)
            implements ConversationEntry {
        public Attempted {
            with = List.copyOf(with);
        }
    }

    /// The pupil was heard, or not.
    ///
    /// @param by blank when it was the author
    /// @param notBecause why she was not heard; empty when she was
    record ChildHeard(LocalDate date, Answer<StaffId> by, String text, String notBecause)
            implements ConversationEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Planned _ -> "conversation.planned.v1";
            case Held _ -> "conversation.held.v1";
            case Signed _ -> "conversation.signed.v1";
            case Attempted _ -> "conversation.attempted.v1";
            case ChildHeard _ -> "child.heard.v1";
        };
    }

    /// What parents and the pupil say stands as they said it.
    @Override
    default boolean speaksForSchool() {
        return switch (this) {
            case Held _, ChildHeard _ -> false;
            case Planned _, Signed _, Attempted _ -> true;
        };
    }
}
