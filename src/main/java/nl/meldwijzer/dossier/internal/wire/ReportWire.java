package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Report;
import nl.meldwijzer.protocol.Report.Reason;
import nl.meldwijzer.protocol.ReportAct;
import nl.meldwijzer.protocol.ReportEntry;
import nl.meldwijzer.protocol.Wired;

import java.util.Map;
import java.util.function.Function;

/// A report and what follows from it, as they stand in the log.
final class ReportWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "report.prepared.v1",
                    in -> new ReportEntry.Prepared(in.numbers("facts"), in.numbers("hypotheses")),
                    "report.made.v1",
                    in -> new ReportEntry.Made(report(in)),
                    "report.fed-back.v1",
                    in ->
                            new ReportEntry.FedBack(
                                    in.number("about"),
                                    in.day("date"),
                                    in.text("text"),
                                    in.text("outcome")),
                    "report.looked-back.v1",
                    in ->
                            new ReportEntry.LookedBack(
                                    in.number("about"),
                                    in.word("improvement", Words.of(Report.Improvement.values())),
                                    in.text("text")),
                    "information.given.v1",
                    in ->
                            new ReportEntry.Informed(
                                    new ReportAct.Inform.Asked(
                                            in.text("asked_by"),
                                            in.text("verified_how"),
                                            in.text("question")),
                                    in.text("given"),
                                    in.text("necessary_because"),
                                    in.text("parents_informed")));

    private ReportWire() {}

    static void write(Out out, ReportEntry entry) {
        switch (entry) {
            case ReportEntry.Prepared(var facts, var hypotheses) ->
                    out.numbers("facts", facts).numbers("hypotheses", hypotheses);
            case ReportEntry.Made(var report) -> report(out, report);
            case ReportEntry.FedBack(var about, var date, var text, var outcome) ->
                    out.number("about", about)
                            .day("date", date)
                            .text("text", text)
                            .text("outcome", outcome);
            case ReportEntry.LookedBack(var about, var improvement, var text) ->
                    out.number("about", about)
                            .text("improvement", improvement.wireName())
                            .text("text", text);
            case ReportEntry.Informed(var asked, var given, var because, var parents) ->
                    out.text("asked_by", asked.by())
                            .text("verified_how", asked.verifiedHow())
                            .text("question", asked.question())
                            .text("given", given)
                            .text("necessary_because", because)
                            .text("parents_informed", parents);
        }
    }

    private static void report(Out out, Report report) {
        var call = report.call();
        var known = report.known();
        var because = report.because();
        out.day("date", report.date())
                .text("time", call.time())
                .text("reporter", call.reporter().optional().map(StaffId::value))
                .text("spoken_to", call.spokenTo())
                .texts("agreements", call.agreements())
                .flag("known_to_family", known.toFamily())
                .text("hidden_because", known.ground().optional().map(Wired::wireName))
                .text("hidden_text", known.text())
                .flag("emergency", because.emergency());
        reason(out, "no_conversation", because.noConversation());
        reason(out, "no_announcement", because.noAnnouncement());
        out.text("objections_because", because.objections()).numbers("follows", report.follows());
    }

    private static void reason(Out out, String name, Reason<? extends Wired> reason) {
        out.text(name, reason.ground().optional().map(Wired::wireName))
                .text(name + "_because", reason.text());
    }

    private static Report report(In in) {
        return new Report(
                in.day("date"),
                new Report.Call(
                        in.text("time"),
                        in.maybe("reporter", name -> Parts.staff(in, name)),
                        in.text("spoken_to"),
                        in.texts("agreements")),
                new Report.Known(
                        in.flag("known_to_family"),
                        ground(in, "hidden_because", Report.HiddenBecause.values()),
                        in.text("hidden_text")),
                new Report.Because(
                        in.flag("emergency"),
                        new Reason<>(
                                ground(in, "no_conversation", Report.NoConversation.values()),
                                in.text("no_conversation_because")),
                        new Reason<>(
                                ground(in, "no_announcement", Report.NoAnnouncement.values()),
                                in.text("no_announcement_because")),
                        in.text("objections_because")),
                in.numbers("follows"));
    }

    private static <E extends Wired> Answer<E> ground(In in, String name, E[] grounds) {
        return in.maybeWord(name, Words.of(grounds)).map(Answer::of).orElseGet(Answer::blank);
    }
}
