package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.AnnouncingEntry;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Report;
import nl.meldwijzer.protocol.ReportEntry;
import nl.meldwijzer.protocol.Wired;

/// Puts a report to Veilig Thuis into words, and what goes before it and after it.
final class ReportWords {
    private ReportWords() {}

    static Told tell(AnnouncingEntry entry, Rows rows) {
        return switch (entry) {
            case AnnouncingEntry.Announced(var to, var date, var why, var purpose, var reaction) ->
                    Told.on(
                            date,
                            why,
                            rows.add("web.entry.whom", rows.names().of(to))
                                    .add("web.entry.purpose", purpose)
                                    .add("web.entry.reaction", reaction));
            case AnnouncingEntry.Objected(var by, var text, var met, var how) ->
                    Told.step(
                            text,
                            rows.add("web.entry.whom", rows.names().of(by))
                                    .option("met", met)
                                    .add("web.entry.how", how));
            case AnnouncingEntry.ObjectionWeighed weighed ->
                    Told.step(
                            weighed.need(),
                            rows.about(weighed.about())
                                    .add("web.entry.nature_weighed", weighed.nature())
                                    .add("web.entry.seriousness", weighed.seriousness())
                                    .option("prevails", weighed.outcome()));
            case AnnouncingEntry.ConversationWaived(var parent, var ground, var whose, var text) ->
                    Told.step(
                            text,
                            given(
                                    rows.add("web.entry.whom", rows.names().of(parent))
                                            .option("ground", ground),
                                    "whose",
                                    whose));
            case AnnouncingEntry.AnnouncementWaived(var who, var ground, var whose, var text) ->
                    Told.step(
                            text,
                            given(
                                    rows.add("web.entry.whom", rows.names().of(who))
                                            .option("ground", ground),
                                    "whose",
                                    whose));
        };
    }

    static Told tell(ReportEntry entry, Rows rows) {
        return switch (entry) {
            case ReportEntry.Prepared(var facts, var hypotheses) ->
                    Told.step(
                            "",
                            rows.numbers("web.entry.facts", facts)
                                    .numbers("web.entry.hypotheses", hypotheses));
            case ReportEntry.Made(var report) -> made(report, rows);
            case ReportEntry.FedBack(var about, var date, var text, var outcome) ->
                    Told.on(date, text, rows.about(about).add("web.entry.outcome_told", outcome));
            case ReportEntry.LookedBack(var about, var improvement, var text) ->
                    Told.step(text, rows.about(about).option("improvement", improvement));
            case ReportEntry.Informed(var asked, var given, var because, var parents) ->
                    Told.step(
                            given,
                            rows.add("web.entry.asked_by", asked.by())
                                    .add("web.entry.verified_how", asked.verifiedHow())
                                    .add("web.entry.question", asked.question())
                                    .add("web.entry.necessary_because", because)
                                    .add("web.entry.parents_informed", parents));
        };
    }

    private static Told made(Report report, Rows rows) {
        var call = report.call();
        var because = report.because();
        rows.add("web.entry.time", call.time())
                .add(
                        "web.entry.reporter",
                        call.reporter().optional().map(rows.names()::of).orElse(""))
                .add("web.entry.spoken_to", call.spokenTo())
                .yesOrNo("web.entry.known_to_family", report.known().toFamily());
        given(rows, "hidden_because", report.known().ground());
        rows.add("web.entry.hidden_text", report.known().text());
        given(rows, "no_conversation", because.noConversation().ground());
        rows.add("web.entry.no_conversation_because", because.noConversation().text());
        given(rows, "no_announcement", because.noAnnouncement().ground());
        rows.add("web.entry.no_announcement_because", because.noAnnouncement().text())
                .add("web.entry.objections_because", because.objections())
                .numbers("web.entry.follows", report.follows());
        return Told.on(report.date(), String.join("\n", call.agreements()), rows);
    }

    private static Rows given(Rows rows, String field, Answer<? extends Wired> answer) {
        return answer.optional().isPresent()
                ? rows.option(field, answer.optional().orElseThrow())
                : rows;
    }
}
