package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.List;

/// Conversations with parents and pupil (S39, S106-S124, T17, T29).
public sealed interface ConversationAct extends GroupedAct {
    /// A conversation to come.
    ///
    /// @param support what helps to prepare it or to hold it (S107)
    record Plan(
            Answer<Conversation.Type> type,
            Conversation.Present present,
            Answer<LocalDate> date,
            String support)
            implements ConversationAct {}

    /// A conversation that took place.
    record Hold(
            Answer<Conversation.Type> type,
            Conversation.Present present,
            Observation.Form observation,
            Conversation.Told told,
            Conversation.Result result)
            implements ConversationAct {}

    record Sign(
            Answer<Long> about,
            Answer<Involved> person,
            Answer<Conversation.Signature> status,
            String document)
            implements ConversationAct {}

    /// An attempt to reach somebody (T29).
    record Attempt(
            List<Involved> with,
            Answer<LocalDate> date,
            Answer<Contact.Channel> channel,
            String result)
            implements ConversationAct {
        public Attempt {
            with = List.copyOf(with);
        }
    }

    /// The pupil was heard or told in a way that fits, or why not (T17).
    ///
    /// @param by blank means the author
    record HearChild(Answer<LocalDate> date, Answer<StaffId> by, String text, String notBecause)
            implements ConversationAct {}

    @Override
    default String name() {
        return switch (this) {
            case Plan _ -> ConversationConduct.PLAN.form().name();
            case Hold _ -> ConversationConduct.HOLD.form().name();
            case Sign _ -> AroundConversation.SIGN.form().name();
            case Attempt _ -> AroundConversation.ATTEMPT.form().name();
            case HearChild _ -> AroundConversation.HEAR.form().name();
        };
    }
}
