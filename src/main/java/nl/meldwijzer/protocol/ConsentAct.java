package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;

import java.time.LocalDate;
import java.util.List;

/// Consent for a named discussion, per parent and per partner, and who is not contacted (S84-S90,
/// T39, T46, T61).
public sealed interface ConsentAct extends GroupedAct {
    record Ask(Answer<ParentId> parent, List<String> partners) implements ConsentAct {
        public Ask {
            partners = List.copyOf(partners);
        }
    }

    /// What a parent answered. A refusal is a fact with her reason, not a mark against her.
    ///
    /// @param written whether it stands on paper: only that counts as consent
    /// @param document where it is
    record Reply(
            Answer<ParentId> parent,
            List<String> partners,
            Answer<Consent.Answered> answer,
            String reason,
            boolean written,
            String document)
            implements ConsentAct {
        public Reply {
            partners = List.copyOf(partners);
        }
    }

    record Withdraw(Answer<Long> about, Answer<LocalDate> date) implements ConsentAct {}

    /// Stops everything that goes out to somebody.
    record Withhold(Answer<Involved> person, Answer<Consent.WithholdGround> ground, String text)
            implements ConsentAct {}

    record Allow(Answer<Involved> person, String text) implements ConsentAct {}

    @Override
    default String name() {
        return switch (this) {
            case Ask _ -> ConsentConduct.ASK.form().name();
            case Reply _ -> ConsentConduct.REPLY.form().name();
            case Withdraw _ -> ConsentConduct.WITHDRAW.form().name();
            case Withhold _ -> ConsentConduct.WITHHOLD.form().name();
            case Allow _ -> ConsentConduct.ALLOW.form().name();
        };
    }
}
