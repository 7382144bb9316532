package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.Report.HiddenBecause;
import nl.meldwijzer.protocol.Report.NoAnnouncement;
import nl.meldwijzer.protocol.Report.NoConversation;
import nl.meldwijzer.protocol.Report.Reason;
import nl.meldwijzer.protocol.ReportAct.Make;
import nl.meldwijzer.protocol.ReportAct.Prepare;

import java.util.List;
import java.util.stream.Stream;

/// Preparing a report, and recording one that was made (S47, S103, S151-S154, T9).
final class ReportConduct {
    private static final List<String> REPORTS = List.of("protocol.entry.report.made");
    private static final List<String> TOLD =
            Stream.of(
                            Signal.Kind.FACT,
                            Signal.Kind.CHILDS_WORDS,
                            Signal.Kind.THIRD_PARTY,
                            Signal.Kind.DIAGNOSIS)
                    .map(Wired::wireName)
                    .toList();

    static final Procedure<Prepare> PREPARE =
            Procedure.of(
                    Form.of(
                                    "report.prepare",
                                    Who.DOSSIER,
                                    in ->
                                            new Prepare(
                                                    in.entries("facts"), in.entries("hypotheses")))
                            .entries("facts", TOLD, Prepare::facts)
                            .entries(
                                    "hypotheses",
                                    List.of(Signal.Kind.HYPOTHESIS.wireName()),
                                    Prepare::hypotheses),
                    StandingRules.all(
                            StandingRules.AFTER_SOMETHING,
                            List.of(
                                    ClosingRules.NOT_CLOSED,
                                    ReportRules.PARENTS_HEARD,
                                    ReportRules.PARENTS_TOLD,
                                    ReportRules.OBJECTIONS_WEIGHED)),
                    List.of(ReportRules.FACTS, ReportRules.HYPOTHESES),
                    attempt ->
                            Recording.in(attempt.situation())
                                    .add(
                                            new ReportEntry.Prepared(
                                                    attempt.act().facts(),
                                                    attempt.act().hypotheses()))
                                    .accepted());

    static final Procedure<Make> MAKE =
            Procedure.of(
                    form(),
                    StandingRules.WORKING,
                    List.of(
                            ReportRules.CONVERSATION_OR_GROUND,
                            ReportRules.ANNOUNCED_OR_GROUND,
                            ReportRules.OBJECTIONS_OR_GROUND,
                            ReportRules.HIDDEN_ON_A_GROUND),
                    ReportConduct::made);

    static final List<Procedure<?>> ALL =
            Stream.<List<Procedure<?>>>of(List.of(PREPARE, MAKE), AfterReport.ALL)
                    .flatMap(List::stream)
                    .toList();

    private ReportConduct() {}

    static Decision decide(ReportAct act, Situation at) {
        return switch (act) {
            case Prepare prepare -> PREPARE.decide(prepare, at);
            case Make make -> MAKE.decide(make, at);
            case ReportAct.FeedBack feedBack -> AfterReport.FEEDBACK.decide(feedBack, at);
            case ReportAct.LookBack lookBack -> AfterReport.LOOK_BACK.decide(lookBack, at);
            case ReportAct.Inform inform -> AfterReport.INFORM.decide(inform, at);
        };
    }

    private static Form<Make> form() {
        return Form.of("report.record", Who.DOSSIER, ReportConduct::read)
                .happened("date", Make::date)
                .text("time", act -> act.call().time())
                .person("reporter", act -> act.call().reporter())
                .text("spoken_to", act -> act.call().spokenTo())
                .flag("emergency")
                .lines("agreements", act -> act.call().agreements())
                .yesNo("reporter_known_to_family", act -> act.known().toFamily())
                .choice("hidden_because", HiddenBecause.values(), act -> act.known().ground())
                .text("hidden_text", act -> act.known().text())
                .choice(
                        "no_conversation",
                        NoConversation.values(),
                        act -> act.noConversation().ground())
                .text("no_conversation_because", act -> act.noConversation().text())
                .ofSchool()
                .choice(
                        "no_announcement",
                        NoAnnouncement.values(),
                        act -> act.noAnnouncement().ground())
                .text("no_announcement_because", act -> act.noAnnouncement().text())
                .ofSchool()
                .text("objections_because", act -> act.because().objections())
                .ofSchool()
                .entries("follows", REPORTS, Make::follows);
    }

    private static Make read(FieldReader in) {
        return new Make(
                in.date("date"),
                new Make.CallForm(
                        in.typed("time"),
                        in.person("reporter"),
                        in.typed("spoken_to"),
                        in.lines("agreements")),
                new Make.KnownForm(
                        in.yesOrNo("reporter_known_to_family"),
                        in.choice("hidden_because", HiddenBecause.class),
                        in.typed("hidden_text")),
                new Report.Because(
                        in.flag("emergency"),
                        new Reason<>(
                                in.choice("no_conversation", NoConversation.class),
                                in.typed("no_conversation_because")),
                        new Reason<>(
                                in.choice("no_announcement", NoAnnouncement.class),
                                in.typed("no_announcement_because")),
                        in.typed("objections_because")),
                in.entries("follows"));
    }

    private static Decision.Accepted made(Attempt<Make> attempt) {
        var act = attempt.act();
        var call = act.call();
        var known = act.known();
        var at = attempt.circumstances();
        var report =
                new Report(
                        act.date().optional().orElse(at.today()),
                        new Report.Call(
                                call.time(),
                                reporter(call, at.author()),
                                call.spokenTo(),
                                call.agreements()),
                        new Report.Known(
                                known.toFamily().optional().orElse(true),
                                known.ground(),
                                known.text()),
                        act.because(),
                        there(act.follows(), attempt.situation().dossier()));
        return Recording.in(attempt.situation())
                .add(
                        new ReportEntry.Made(report),
                        dues -> afterwards(dues, report, attempt.situation()))
                .accepted();
    }

    private static Answer<StaffId> reporter(Make.CallForm call, Author author) {
        return call.reporter()
                .optional()
                .or(author::staff)
                .map(Answer::of)
                .orElseGet(Answer::blank);
    }

    private static List<Long> there(List<Long> numbers, Dossier dossier) {
        return numbers.stream().filter(number -> dossier.entry(number).isPresent()).toList();
    }

    /// What is still to come: feedback, looking back, what was agreed, who has to be told, and what
    /// an emergency left open.
    private static Dues afterwards(Dues dues, Report report, Situation at) {
        var before = BeforeReport.in(at);
        dues.settle(DueKind.REPORT, DueKind.REPORT_AFTER_ALL, DueKind.VEILIG_THUIS_AGAIN)
                .set(DueKind.FEEDBACK, Dues.IB, Term.P8)
                .set(DueKind.REPORT_REVIEW, Dues.IB, Term.P9);
        before.notTold()
                .forEach(person ->
                        dues.set(DueKind.REPORT_TELL, person, Dues.ATTENTION_OFFICER, Term.P5));
        if (report.call().agreements().isEmpty()) {
            dues.set(DueKind.AGREEMENTS, dues.recorder(), Term.P10);
        } else {
            dues.set(DueKind.AGREED, Dues.ATTENTION_OFFICER, Term.P9);
        }
        return lacksGround(report, before, at.dossier())
                ? dues.set(DueKind.REPORT_COMPLETE, dues.recorder(), Term.P10)
                : dues;
    }

    private static boolean lacksGround(Report report, BeforeReport before, Dossier dossier) {
        var because = report.because();
        return (!before.notHeard().isEmpty() && !because.noConversation().isComplete())
                || (!before.notTold().isEmpty() && !because.noAnnouncement().isComplete())
                || (!BeforeReport.openObjections(dossier).isEmpty()
                        && Text.isBlank(because.objections()));
    }
}
