package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Consultation;
import nl.meldwijzer.protocol.ConsultationEntry;
import nl.meldwijzer.protocol.ConsultationEntry.ColleagueConsulted;
import nl.meldwijzer.protocol.ConsultationEntry.ExternalConsulted;
import nl.meldwijzer.protocol.ConsultationEntry.IndexConsidered;
import nl.meldwijzer.protocol.ConsultationEntry.IntakeHeld;
import nl.meldwijzer.protocol.ConsultationEntry.OutcomeShared;
import nl.meldwijzer.protocol.ConsultationEntry.PlacedOnAgenda;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Forum;

import java.util.Map;
import java.util.function.Function;

/// Consultations as they stand in the log.
final class ConsultationWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "colleague.consulted.v1",
                    in -> new ColleagueConsulted(consultation(in)),
                    "external.consulted.v1",
                    in -> new ExternalConsulted(consultation(in), grounds(in)),
                    "agenda.placed.v1",
                    ConsultationWire::agenda,
                    "intake.held.v1",
                    in ->
                            new IntakeHeld(
                                    in.text("by"),
                                    in.text("with"),
                                    in.day("date"),
                                    in.text("text")),
                    "outcome.shared.v1",
                    ConsultationWire::shared,
                    "index.considered.v1",
                    in ->
                            new IndexConsidered(
                                    in.flag("outcome"),
                                    in.text("reason"),
                                    Parts.maybeDay(in, "informed_on")));

    private ConsultationWire() {}

    static void write(Out out, ConsultationEntry entry) {
        switch (entry) {
            case ColleagueConsulted(var consultation) -> consultation(out, consultation);
            case ExternalConsulted(var consultation, var grounds) -> {
                consultation(out, consultation);
                out.text("no_consent_because", grounds.noConsentBecause())
                        .text("no_intake_because", grounds.noIntakeBecause());
            }
            case PlacedOnAgenda(var forum, var partners, var named, var date) ->
                    out.text("forum", forum.wireName())
                            .texts("partners", partners)
                            .flag("named", named)
                            .text("date", date.optional().map(Object::toString));
            case IntakeHeld(var by, var with, var date, var text) ->
                    out.text("by", by).text("with", with).day("date", date).text("text", text);
            case OutcomeShared shared ->
                    out.number("about", shared.about())
                            .text("parent", shared.parent().value())
                            .day("date", shared.date())
                            .text("text", shared.text())
                            .text("not_because", shared.notBecause());
            case IndexConsidered(var outcome, var reason, var informedOn) ->
                    out.flag("outcome", outcome)
                            .text("reason", reason)
                            .text("informed_on", informedOn.optional().map(Object::toString));
        }
    }

    private static void consultation(Out out, Consultation consultation) {
        out.text("forum", consultation.forum().wireName())
                .texts("partners", consultation.partners())
                .flag("named", consultation.named())
                .text("question", consultation.account().question())
                .text("outcome", consultation.account().outcome())
                .object("observation", consultation.account().observation(), Parts::observation);
    }

    private static Consultation consultation(In in) {
        return new Consultation(
                in.word("forum", Words.of(Forum.values())),
                in.texts("partners"),
                in.flag("named"),
                new Consultation.Account(
                        in.text("question"),
                        in.text("outcome"),
                        in.object("observation", Parts::observation)));
    }

    private static Consultation.Grounds grounds(In in) {
        return new Consultation.Grounds(
                in.text("no_consent_because"), in.text("no_intake_because"));
    }

    private static Entry agenda(In in) {
        return new PlacedOnAgenda(
                in.word("forum", Words.of(Forum.values())),
                in.texts("partners"),
                in.flag("named"),
                Parts.maybeDay(in, "date"));
    }

    private static Entry shared(In in) {
        return new OutcomeShared(
                in.number("about"),
                Parts.parent(in, "parent"),
                in.day("date"),
                in.text("text"),
                in.text("not_because"));
    }
}
