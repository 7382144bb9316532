package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;

import java.util.List;

/// Entries of the later steps that can be missing.
final class Supplies {
    static final String PARTNER = "Lotte Vos";

    static final Entry ADVICE =
            new AdviceEntry.Asked(
                    new Advice(
                            Cast.TODAY,
                            false,
                            new Advice.Call("Wat nu?", "Praat met ouders.", "", "", "")));

    static final Entry NOT_NEEDED = new AdviceEntry.NotNeeded("De oorzaak is bekend.");

    static final Entry IB = new Entry.IbConsulted(Cast.TODAY, "Besproken.", false, "");

    static final Entry CHILD =
            new ConversationEntry.ChildHeard(Cast.TODAY, Answer.blank(), "Zij wil blijven.", "");

    private static final Observation OBSERVED =
            new Observation(Cast.TODAY, "school", "gesprek", "nobody");

    private Supplies() {}

    static Entry consent(Answer<ParentId> whose, String partner) {
        return new ConsentEntry.Answered(
                whose.optional().orElse(Cast.ESTHER),
                List.of(partner),
                Consent.Answered.GRANTED,
                "",
                true,
                "map 3");
    }

    static Entry attempt(Answer<ParentId> parent) {
        return new ConversationEntry.Attempted(
                List.of(new Involved.Parent(parent.optional().orElse(Cast.ESTHER))),
                Cast.TODAY,
                Contact.Channel.PHONE,
                "Geen gehoor.");
    }

    static Entry lookedAt(long hypothesis) {
        return new Entry.HypothesisSettled(
                hypothesis, HypothesisOutcome.OPEN, "Nog niet duidelijk.");
    }

    static Entry target(Target target) {
        return switch (target) {
            case CONSENT -> consent(Answer.of(Cast.ESTHER), PARTNER);
            case CONSULTATION -> IB;
            case CONVERSATION -> new ConversationEntry.Held(conversation());
        };
    }

    private static Conversation conversation() {
        return new Conversation(
                Conversation.Type.CONCERN_SHARING,
                new Conversation.Present(List.of(new Involved.Parent(Cast.ESTHER)), List.of(), ""),
                OBSERVED,
                new Conversation.Told("", List.of(), "Zij schrok.", ""),
                new Conversation.Result(Answer.blank(), List.of(), List.of(), List.of(), "", ""));
    }
}
