package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.AnnouncingEntry;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Report;
import nl.meldwijzer.protocol.Report.Whose;

import java.util.Map;
import java.util.function.Function;

/// What goes before a report, as it stands in the log.
final class AnnouncingWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "report.announced.v1",
                    in ->
                            new AnnouncingEntry.Announced(
                                    Parts.involved(in.text("to")),
                                    in.day("date"),
                                    in.text("why"),
                                    in.text("purpose"),
                                    in.text("reaction")),
                    "objection.recorded.v1",
                    in ->
                            new AnnouncingEntry.Objected(
                                    Parts.involved(in.text("by")),
                                    in.text("text"),
                                    in.word("met", Words.of(Report.Met.values())),
                                    in.text("how")),
                    "objection.weighed.v1",
                    in ->
                            new AnnouncingEntry.ObjectionWeighed(
                                    in.number("about"),
                                    in.text("nature"),
                                    in.text("seriousness"),
                                    in.text("need"),
                                    in.word("outcome", Words.of(Report.Weighed.values()))),
                    "report.conversation-waived.v1",
                    in ->
                            new AnnouncingEntry.ConversationWaived(
                                    Parts.parent(in, "parent"),
                                    in.word("ground", Words.of(Report.NoConversation.values())),
                                    whose(in),
                                    in.text("text")),
                    "report.announcement-waived.v1",
                    in ->
                            new AnnouncingEntry.AnnouncementWaived(
                                    Parts.involved(in.text("person")),
                                    in.word("ground", Words.of(Report.NoAnnouncement.values())),
                                    whose(in),
                                    in.text("text")));

    private AnnouncingWire() {}

    static void write(Out out, AnnouncingEntry entry) {
        switch (entry) {
            case AnnouncingEntry.Announced(var to, var date, var why, var purpose, var reaction) ->
                    out.text("to", to.wireName())
                            .day("date", date)
                            .text("why", why)
                            .text("purpose", purpose)
                            .text("reaction", reaction);
            case AnnouncingEntry.Objected(var by, var text, var met, var how) ->
                    out.text("by", by.wireName())
                            .text("text", text)
                            .text("met", met.wireName())
                            .text("how", how);
            case AnnouncingEntry.ObjectionWeighed weighed ->
                    out.number("about", weighed.about())
                            .text("nature", weighed.nature())
                            .text("seriousness", weighed.seriousness())
                            .text("need", weighed.need())
                            .text("outcome", weighed.outcome().wireName());
            case AnnouncingEntry.ConversationWaived(var parent, var ground, var whose, var text) ->
                    out.text("parent", parent.value())
                            .text("ground", ground.wireName())
                            .text("whose", whose.optional().map(Whose::wireName))
                            .text("text", text);
            case AnnouncingEntry.AnnouncementWaived(var person, var ground, var whose, var text) ->
                    out.text("person", person.wireName())
                            .text("ground", ground.wireName())
                            .text("whose", whose.optional().map(Whose::wireName))
                            .text("text", text);
        }
    }

    private static Answer<Whose> whose(In in) {
        return in.maybeWord("whose", Words.of(Whose.values()))
                .map(Answer::of)
                .orElseGet(Answer::blank);
    }
}
