package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.Conversation;
import nl.meldwijzer.protocol.ConversationEntry;
import nl.meldwijzer.protocol.ConversationEntry.Attempted;
import nl.meldwijzer.protocol.ConversationEntry.ChildHeard;
import nl.meldwijzer.protocol.ConversationEntry.Held;
import nl.meldwijzer.protocol.ConversationEntry.Planned;
import nl.meldwijzer.protocol.ConversationEntry.Signed;

/// Puts conversations into words, a report in its order: purpose, facts, reaction, interpretation.
final class ConversationWords {
    private ConversationWords() {}

    static Told tell(ConversationEntry entry, Rows rows) {
        return switch (entry) {
            case Planned(var type, var present, var date, var support) ->
                    Told.on(
                            date,
                            "",
                            present(present, rows.option("type", type))
                                    .add("web.entry.support", support));
            case Held(var conversation) -> held(conversation, rows);
            case Signed(var about, var person, var status, var document) ->
                    Told.step(
                            "",
                            rows.about(about)
                                    .add("web.entry.whom", rows.names().of(person))
                                    .option("status", status)
                                    .add("web.entry.document", document));
            case Attempted(var with, var date, var channel, var result) ->
                    Told.on(
                            date,
                            result,
                            rows.add("web.entry.with", rows.names().all(with))
                                    .option("channel", channel));
            case ChildHeard(var date, var by, var text, var notBecause) ->
                    Told.on(
                            date,
                            text,
                            rows.add(
                                            "web.entry.by_whom",
                                            by.optional().map(rows.names()::of).orElse(""))
                                    .add("web.entry.not_because", notBecause));
        };
    }

    private static Rows present(Conversation.Present present, Rows rows) {
        return rows.add("web.entry.with", rows.names().all(present.with()))
                .add("web.entry.staff", rows.names().staff(present.staff()))
                .add("web.entry.no_ib_because", present.noIbBecause());
    }

    private static Told held(Conversation conversation, Rows rows) {
        var told = conversation.told();
        var result = conversation.result();
        present(conversation.present(), rows.option("type", conversation.type()))
                .add("web.entry.purpose", told.purpose())
                .numbers("web.entry.facts", told.facts())
                .add("web.entry.reaction", told.reaction())
                .add("web.entry.interpretation", told.interpretation())
                .options("recognises", result.recognises().optional().stream().toList())
                .numbers("web.entry.clarified", result.clarified())
                .numbers("web.entry.refuted", result.refuted())
                .numbers("web.entry.confirmed", result.confirmed())
                .add("web.entry.advice_class", result.adviceClass())
                .add("web.entry.advice_home", result.adviceHome())
                .observed(conversation.observation());
        return Told.on(conversation.observation().date(), "", rows);
    }
}
