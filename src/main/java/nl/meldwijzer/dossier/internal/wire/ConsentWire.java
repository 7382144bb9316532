package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Consent;
import nl.meldwijzer.protocol.ConsentEntry;
import nl.meldwijzer.protocol.ConsentEntry.Answered;
import nl.meldwijzer.protocol.ConsentEntry.Asked;
import nl.meldwijzer.protocol.ConsentEntry.ContactAllowed;
import nl.meldwijzer.protocol.ConsentEntry.ContactWithheld;
import nl.meldwijzer.protocol.ConsentEntry.Withdrawn;
import nl.meldwijzer.protocol.Entry;

import java.util.Map;
import java.util.function.Function;

/// Consent and contact as they stand in the log.
final class ConsentWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "consent.asked.v1",
                    in -> new Asked(Parts.parent(in, "parent"), in.texts("partners")),
                    "consent.answered.v1",
                    ConsentWire::answered,
                    "consent.withdrawn.v1",
                    in -> new Withdrawn(in.number("about"), in.day("date")),
                    "contact.withheld.v1",
                    ConsentWire::withheld,
                    "contact.allowed.v1",
                    in -> new ContactAllowed(Parts.involved(in.text("person")), in.text("text")));

    private ConsentWire() {}

    static void write(Out out, ConsentEntry entry) {
        switch (entry) {
            case Asked(var parent, var partners) ->
                    out.text("parent", parent.value()).texts("partners", partners);
            case Answered answered ->
                    out.text("parent", answered.parent().value())
                            .texts("partners", answered.partners())
                            .text("answer", answered.answer().wireName())
                            .text("reason", answered.reason())
                            .flag("written", answered.written())
                            .text("document", answered.document());
            case Withdrawn(var about, var date) -> out.number("about", about).day("date", date);
            case ContactWithheld(var person, var ground, var text) ->
                    out.text("person", person.wireName())
                            .text("ground", ground.wireName())
                            .text("text", text);
            case ContactAllowed(var person, var text) ->
                    out.text("person", person.wireName()).text("text", text);
        }
    }

    private static Entry answered(In in) {
        return new Answered(
                Parts.parent(in, "parent"),
                in.texts("partners"),
                in.word("answer", Words.of(Consent.Answered.values())),
                in.text("reason"),
                in.flag("written"),
                in.text("document"));
    }

    private static Entry withheld(In in) {
        return new ContactWithheld(
                Parts.involved(in.text("person")),
                in.word("ground", Words.of(Consent.WithholdGround.values())),
                in.text("text"));
    }
}
