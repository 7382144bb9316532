package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.Consultation;
import nl.meldwijzer.protocol.ConsultationEntry;
import nl.meldwijzer.protocol.ConsultationEntry.ColleagueConsulted;
import nl.meldwijzer.protocol.ConsultationEntry.ExternalConsulted;
import nl.meldwijzer.protocol.ConsultationEntry.IndexConsidered;
import nl.meldwijzer.protocol.ConsultationEntry.IntakeHeld;
import nl.meldwijzer.protocol.ConsultationEntry.OutcomeShared;
import nl.meldwijzer.protocol.ConsultationEntry.PlacedOnAgenda;

/// Puts consultations into words.
final class ConsultationWords {
    private ConsultationWords() {}

    static Told tell(ConsultationEntry entry, Rows rows) {
        return switch (entry) {
            case ColleagueConsulted(var consultation) -> consulted(consultation, rows);
            case ExternalConsulted(var consultation, var grounds) ->
                    consulted(
                            consultation,
                            rows.add("web.entry.no_consent_because", grounds.noConsentBecause())
                                    .add("web.entry.no_intake_because", grounds.noIntakeBecause()));
            case PlacedOnAgenda(var forum, var partners, var named, var date) ->
                    Told.step(
                            "",
                            rows.option("forum", forum)
                                    .add("web.entry.partners", String.join(", ", partners))
                                    .yesOrNo("web.entry.named", named)
                                    .day("web.entry.date", date));
            case IntakeHeld(var by, var with, var date, var text) ->
                    Told.on(
                            date,
                            text,
                            rows.add("web.entry.by_whom", by).add("web.entry.with", with));
            case OutcomeShared shared -> shared(shared, rows);
            case IndexConsidered(var outcome, var reason, var informedOn) ->
                    Told.step(
                            reason,
                            rows.yesOrNo("web.entry.registered", outcome)
                                    .day("web.entry.parents_informed_on", informedOn));
        };
    }

    private static Told consulted(Consultation consultation, Rows rows) {
        var account = consultation.account();
        return Told.on(
                account.observation().date(),
                account.outcome(),
                rows.option("forum", consultation.forum())
                        .add("web.entry.partners", String.join(", ", consultation.partners()))
                        .yesOrNo("web.entry.named", consultation.named())
                        .add("web.entry.question", account.question())
                        .observed(account.observation()));
    }

    private static Told shared(OutcomeShared shared, Rows rows) {
        var to = rows.names().of(shared.parent());
        return Told.on(
                shared.date(),
                shared.text(),
                rows.about(shared.about())
                        .add("web.entry.parent", to)
                        .add("web.entry.not_because", shared.notBecause()));
    }
}
