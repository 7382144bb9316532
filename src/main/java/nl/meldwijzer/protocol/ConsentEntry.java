package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;

import java.time.LocalDate;
import java.util.List;

/// What was recorded about consent and contact.
public sealed interface ConsentEntry extends GroupedEntry {
    record Asked(ParentId parent, List<String> partners) implements ConsentEntry {
        public Asked {
            partners = List.copyOf(partners);
        }
    }

    record Answered(
            ParentId parent,
            List<String> partners,
            Consent.Answered answer,
            String reason,
            boolean written,
            String document)
            implements ConsentEntry {
        public Answered {
            partners = List.copyOf(partners);
        }
    }

    record Withdrawn(long about, LocalDate date) implements ConsentEntry {}

    record ContactWithheld(Involved person, Consent.WithholdGround ground, String text)
            implements ConsentEntry {}

    record ContactAllowed(Involved person, String text) implements ConsentEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Asked _ -> "consent.asked.v1";
            case Answered _ -> "consent.answered.v1";
            case Withdrawn _ -> "consent.withdrawn.v1";
            case ContactWithheld _ -> "contact.withheld.v1";
            case ContactAllowed _ -> "contact.allowed.v1";
        };
    }

    /// What a parent answered stands as she said it.
    @Override
    default boolean speaksForSchool() {
        return switch (this) {
            case Answered _ -> false;
            case Asked _, Withdrawn _, ContactWithheld _, ContactAllowed _ -> true;
        };
    }
}
