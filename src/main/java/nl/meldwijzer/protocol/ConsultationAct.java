package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;

import java.time.LocalDate;
import java.util.List;

/// Consultations, what goes before them and what follows from them (S29-S38, S82-S84, S98, S101).
public sealed interface ConsultationAct extends GroupedAct {
    /// A consultation with colleagues that took place.
    ///
    /// @param named blank means yes: they are colleagues
    record Colleague(
            Answer<Forum> forum,
            String partner,
            Answer<Boolean> named,
            Consultation.Account.Form account)
            implements ConsultationAct {}

    /// A consultation with people outside the school that took place.
    ///
    /// @param named blank means no
    record External(
            Answer<Forum> forum,
            List<String> partners,
            boolean named,
            Consultation.Account.Form account,
            Consultation.Grounds grounds)
            implements ConsultationAct {
        public External {
            partners = List.copyOf(partners);
        }
    }

    /// Puts the pupil on the agenda of a meeting to come.
    record PlaceOnAgenda(
            Answer<Forum> forum, List<String> partners, boolean named, Answer<LocalDate> date)
            implements ConsultationAct {
        public PlaceOnAgenda {
            partners = List.copyOf(partners);
        }
    }

    /// The talk before a discussion in the care advisory team (S98).
    record Intake(String by, String with, Answer<LocalDate> date, String text)
            implements ConsultationAct {}

    /// One parent was told the outcome of a consultation, or why she was not (S37, S149).
    record ShareOutcome(
            Answer<Long> about,
            Answer<ParentId> parent,
            Answer<LocalDate> date,
            String text,
            String notBecause)
            implements ConsultationAct {}

    /// Whether to register in the referral index was considered (S38, S101, T48).
    record ConsiderIndex(Answer<Boolean> outcome, String reason, Answer<LocalDate> informedOn)
            implements ConsultationAct {}

    @Override
    default String name() {
        return switch (this) {
            case Colleague _ -> ConsultationConduct.COLLEAGUE.form().name();
            case External _ -> ConsultationConduct.EXTERNAL.form().name();
            case PlaceOnAgenda _ -> AroundConsultation.AGENDA.form().name();
            case Intake _ -> AroundConsultation.INTAKE.form().name();
            case ShareOutcome _ -> AroundConsultation.SHARE.form().name();
            case ConsiderIndex _ -> AroundConsultation.INDEX.form().name();
        };
    }
}
