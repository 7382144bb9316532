package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Contact;
import nl.meldwijzer.protocol.Conversation;
import nl.meldwijzer.protocol.ConversationEntry;
import nl.meldwijzer.protocol.ConversationEntry.Attempted;
import nl.meldwijzer.protocol.ConversationEntry.ChildHeard;
import nl.meldwijzer.protocol.ConversationEntry.Held;
import nl.meldwijzer.protocol.ConversationEntry.Planned;
import nl.meldwijzer.protocol.ConversationEntry.Signed;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Involved;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Conversations as they stand in the log.
final class ConversationWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "conversation.planned.v1",
                    in ->
                            new Planned(
                                    type(in),
                                    present(in),
                                    in.day("date"),
                                    in.maybeText("support").orElse("")),
                    "conversation.held.v1",
                    in -> new Held(conversation(in)),
                    "conversation.signed.v1",
                    ConversationWire::signed,
                    "conversation.attempted.v1",
                    ConversationWire::attempted,
                    "child.heard.v1",
                    ConversationWire::heard);

    private ConversationWire() {}

    static void write(Out out, ConversationEntry entry) {
        switch (entry) {
            case Planned(var type, var present, var date, var support) -> {
                out.text("type", type.wireName());
                present(out, present);
                out.day("date", date)
                        .text("support", Optional.of(support).filter(text -> !text.isEmpty()));
            }
            case Held(var conversation) -> conversation(out, conversation);
            case Signed(var about, var person, var status, var document) ->
                    out.number("about", about)
                            .text("person", person.wireName())
                            .text("status", status.wireName())
                            .text("document", document);
            case Attempted(var with, var date, var channel, var result) ->
                    out.texts("with", with.stream().map(Involved::wireName).toList())
                            .day("date", date)
                            .text("channel", channel.wireName())
                            .text("result", result);
            case ChildHeard(var date, var by, var text, var notBecause) ->
                    out.day("date", date)
                            .text("by", by.optional().map(Object::toString))
                            .text("text", text)
                            .text("not_because", notBecause);
        }
    }

    private static Conversation.Type type(In in) {
        return in.word("type", Words.of(Conversation.Type.values()));
    }

    private static void present(Out out, Conversation.Present present) {
        out.texts("with", present.with().stream().map(Involved::wireName).toList())
                .texts("staff", present.staff().stream().map(Object::toString).toList())
                .text("no_ib_because", present.noIbBecause());
    }

    private static Conversation.Present present(In in) {
        return new Conversation.Present(
                in.texts("with").stream().map(Parts::involved).toList(),
                in.texts("staff").stream().map(Parts::id).toList(),
                in.text("no_ib_because"));
    }

    private static void conversation(Out out, Conversation conversation) {
        out.text("type", conversation.type().wireName());
        present(out, conversation.present());
        out.object("observation", conversation.observation(), Parts::observation)
                .object("told", conversation.told(), ConversationWire::told)
                .object("result", conversation.result(), ConversationWire::result);
    }

    private static Conversation conversation(In in) {
        return new Conversation(
                type(in),
                present(in),
                in.object("observation", Parts::observation),
                in.object("told", ConversationWire::told),
                in.object("result", ConversationWire::result));
    }

    private static void told(Out out, Conversation.Told told) {
        out.text("purpose", told.purpose())
                .numbers("facts", told.facts())
                .text("reaction", told.reaction())
                .text("interpretation", told.interpretation());
    }

    private static Conversation.Told told(In in) {
        return new Conversation.Told(
                in.text("purpose"),
                in.numbers("facts"),
                in.text("reaction"),
                in.text("interpretation"));
    }

    private static void result(Out out, Conversation.Result result) {
        out.text(
                        "recognises",
                        result.recognises().optional().map(Conversation.Recognition::wireName))
                .numbers("clarified", result.clarified())
                .numbers("refuted", result.refuted())
                .numbers("confirmed", result.confirmed())
                .text("advice_class", result.adviceClass())
                .text("advice_home", result.adviceHome());
    }

    private static Conversation.Result result(In in) {
        return new Conversation.Result(
                in.maybeWord("recognises", Words.of(Conversation.Recognition.values()))
                        .map(Answer::of)
                        .orElseGet(Answer::blank),
                in.numbers("clarified"),
                in.numbers("refuted"),
                in.numbers("confirmed"),
                in.text("advice_class"),
                in.text("advice_home"));
    }

    private static Entry signed(In in) {
        return new Signed(
                in.number("about"),
                Parts.involved(in.text("person")),
                in.word("status", Words.of(Conversation.Signature.values())),
                in.text("document"));
    }

    private static Entry attempted(In in) {
        return new Attempted(
                in.texts("with").stream().map(Parts::involved).toList(),
                in.day("date"),
                in.word("channel", Words.of(Contact.Channel.values())),
                in.text("result"));
    }

    private static Entry heard(In in) {
        return new ChildHeard(
                in.day("date"),
                in.maybeText("by").map(Parts::id).map(Answer::of).orElseGet(Answer::blank),
                in.text("text"),
                in.text("not_because"));
    }
}
