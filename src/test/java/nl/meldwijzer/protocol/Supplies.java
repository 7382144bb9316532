package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.Weighing.Considered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Entries of the later steps that can be missing.
final class Supplies {
    static final String PARTNER = "Lotte Vos";

    static final Entry ADVICE =
            new AdviceEntry.Asked(
                    new Advice(
                            Cast.TODAY,
                            false,
                            new Advice.Call("Wat nu?", "Praat met ouders.", "", "", "")));

    /// A weighing of which the framework leaves room for help.
    static final Weighing WEIGHING =
            new Weighing(
                    new Weighing.Estimate("klein", "psychisch", "licht", "geen andere kinderen"),
                    new Weighing.Inputs(
                            "nog geen gesprek", List.of(), Weighing.View.NOT_ASKED, "niet nodig"),
                    Map.of(
                            Question.Q0, new Considered(Reply.NO, ""),
                            Question.Q1, new Considered(Reply.YES, ""),
                            Question.Q2, new Considered(Reply.NO, ""),
                            Question.Q3, new Considered(Reply.YES, ""),
                            Question.Q4, new Considered(Reply.YES, "")));

    private static final LocalDate FAR = LocalDate.parse("2030-01-01");
    private static final Help.Planned HELP =
            new Help.Planned(
                    List.of("gezinscoach"),
                    new Help.Charge(Cast.MARIT.staff(), Cast.TODAY, "Lotte Vos"),
                    FAR,
                    "op tijd");
    private static final Author NOBODY = new Author(new Actor.Automatic(), Set.of());

    private Supplies() {}

    static Entry entry(Missing.What what) {
        return switch (what) {
            case SIGNAL -> signal(Signal.Kind.FACT);
            case WEIGHING, FRAMEWORK_ANSWERS -> new WeighingEntry.Weighed(WEIGHING);
            case NOT_REPORT_DECISION ->
                    new WeighingEntry.NotToReport("reden", Cast.OLGA.staff(), "advies");
            case SAFETY_CHECK -> new WeighingEntry.SafetyChecked(List.of(), "gekeken");
            case HELP_DECISION ->
                    new WeighingEntry.Taken(
                            new Course(true, true, Course.Protection.SUFFICIENT),
                            "zo besloten",
                            Answer.blank(),
                            Answer.blank());
            case CLOSING ->
                    new ClosingEntry.Closed(Closing.Ground.NO_SUSPICION, "klaar", List.of());
            case HELP_EFFECTIVE ->
                    new HelpEntry.Evaluated(1, Reply.YES, "het gaat beter", Answer.blank(), "");
            case REPORT, REPORT_OR_DECISION -> target(Target.REPORT);
            case REPORT_REVIEW ->
                    new ReportEntry.LookedBack(1, Report.Improvement.SUFFICIENT, "beter");
            case REOPENING -> new ClosingEntry.Reopened("opnieuw");
        };
    }

    static Entry signal(Signal.Kind kind) {
        return new Entry.SignalRecorded(
                new Signal(
                        kind == Signal.Kind.FACT
                                ? new Signal.Statement.Fact()
                                : new Signal.Statement.Hypothesis(),
                        "Noor zat stil.",
                        new Observation(Cast.TODAY, "lokaal", "les", "niemand"),
                        new Signal.Aspects(
                                Set.of(),
                                Signal.Subject.PUPIL,
                                Signal.Direction.UNCLEAR,
                                Set.of(),
                                ""),
                        new Signal.Catalogued(SignalCatalogue.VERSION, List.of())));
    }

    static Entry told(Involved person) {
        return new AnnouncingEntry.AnnouncementWaived(
                person,
                Report.NoAnnouncement.SAFETY,
                Answer.of(Report.Whose.PUPIL),
                "te gevaarlijk");
    }

    static Entry weighed(long objection) {
        return new AnnouncingEntry.ObjectionWeighed(
                objection, "aard", "ernst", "noodzaak", Report.Weighed.PROTECTION);
    }

    static Entry settling(long hypothesis) {
        return new Entry.HypothesisSettled(hypothesis, HypothesisOutcome.REFUTED, "nagevraagd");
    }

    /// Somebody did what was due, and recorded nothing that matters.
    static Dossier settled(Dossier dossier, DueKey due) {
        var number = dossier.version().value() + 1;
        return dossier.with(
                new Recorded(
                        number,
                        Instant.EPOCH,
                        NOBODY,
                        new Entry.TeamMemberRemoved(Cast.TOM.staff(), ""),
                        List.of(),
                        List.of(due)));
    }

    /// The same entries, some of them recorded by nobody in particular.
    static Dossier decidedByNobody(Dossier dossier) {
        return Dossier.fold(
                dossier.entries().stream()
                        .map(one ->
                                one.entry() instanceof WeighingEntry.Taken
                                                || one.entry() instanceof WeighingEntry.NotToReport
                                        ? new Recorded(
                                                one.number(),
                                                one.at(),
                                                NOBODY,
                                                one.entry(),
                                                one.sets(),
                                                one.settles())
                                        : one)
                        .toList());
    }

    static Fields addressing(Fields fields, long entry) {
        var numbers = new ArrayList<>(fields.all("addresses"));
        numbers.add(Long.toString(entry));
        return fields.with("addresses", numbers.toArray(String[]::new));
    }

    static final Entry CONVERTED =
            new EmployeeEntry.Converted(
                    new EmployeeReport.Involved(Answer.blank(), "een invaller", false),
                    EmployeeReport.Offence.OTHER,
                    "Zij zag het.");

    /// The same about something that is no sexual offence.
    static Entry ofOtherOffence(Entry entry) {
        var other = EmployeeReport.Offence.OTHER;
        if (entry instanceof Entry.EmployeeReported(var report)) {
            return new Entry.EmployeeReported(
                    new EmployeeReport(
                            report.involved(), other, report.text(), report.observation()));
        }
        return entry instanceof EmployeeEntry.Converted(var involved, _, var text)
                ? new EmployeeEntry.Converted(involved, other, text)
                : entry;
    }

    static final Entry NOT_NEEDED = new AdviceEntry.NotNeeded("De oorzaak is bekend.");

    static final Entry IB = new Entry.IbConsulted(Cast.TODAY, "Besproken.", false, "");

    static final Entry CHILD =
            new ConversationEntry.ChildHeard(Cast.TODAY, Answer.blank(), "Zij wil blijven.", "");

    private static final Observation OBSERVED =
            new Observation(Cast.TODAY, "school", "gesprek", "nobody");

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
            case HELP -> new HelpEntry.Planned(HELP);
            case REFERRAL -> new HelpEntry.Referred("wijkteam", List.of(new Involved.Pupil()), "");
            case OBJECTION ->
                    new AnnouncingEntry.Objected(
                            new Involved.Pupil(), "liever niet", Report.Met.YES, "samen");
            case REPORT ->
                    new ReportEntry.Made(
                            new Report(
                                    Cast.TODAY,
                                    new Report.Call("", Answer.blank(), "", List.of()),
                                    new Report.Known(true, Answer.blank(), ""),
                                    new Report.Because(
                                            true,
                                            new Report.Reason<>(Answer.blank(), ""),
                                            new Report.Reason<>(Answer.blank(), ""),
                                            ""),
                                    List.of()));
            case PLAN ->
                    new HelpEntry.PlanMade(
                            new Help.Support(
                                    "rust",
                                    List.of("eigen plek"),
                                    Cast.MARIT.staff(),
                                    new Help.Reviews(FAR, FAR),
                                    List.of()));
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
