package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;

import java.time.LocalDate;
import java.util.List;

/// What was recorded about consultations.
public sealed interface ConsultationEntry extends GroupedEntry {
    record ColleagueConsulted(Consultation consultation) implements ConsultationEntry {}

    record ExternalConsulted(Consultation consultation, Consultation.Grounds grounds)
            implements ConsultationEntry {}

    record PlacedOnAgenda(Forum forum, List<String> partners, boolean named, Answer<LocalDate> date)
            implements ConsultationEntry {
        public PlacedOnAgenda {
            partners = List.copyOf(partners);
        }
    }

    record IntakeHeld(String by, String with, LocalDate date, String text)
            implements ConsultationEntry {}

    /// One parent was told, or not.
    ///
    /// @param notBecause why she was not told; empty when she was
    record OutcomeShared(
            long about, ParentId parent, LocalDate date, String text, String notBecause)
            implements ConsultationEntry {}

    record IndexConsidered(boolean outcome, String reason, Answer<LocalDate> informedOn)
            implements ConsultationEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case ColleagueConsulted _ -> "colleague.consulted.v1";
            case ExternalConsulted _ -> "external.consulted.v1";
            case PlacedOnAgenda _ -> "agenda.placed.v1";
            case IntakeHeld _ -> "intake.held.v1";
            case OutcomeShared _ -> "outcome.shared.v1";
            case IndexConsidered _ -> "index.considered.v1";
        };
    }
}
