package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.Advice;
import nl.meldwijzer.protocol.AdviceEntry;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Consent;
import nl.meldwijzer.protocol.ConsentEntry;
import nl.meldwijzer.protocol.Consultation;
import nl.meldwijzer.protocol.ConsultationEntry;
import nl.meldwijzer.protocol.Contact;
import nl.meldwijzer.protocol.Conversation;
import nl.meldwijzer.protocol.ConversationEntry;
import nl.meldwijzer.protocol.Draft;
import nl.meldwijzer.protocol.DueFor;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.DueKey;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Forum;
import nl.meldwijzer.protocol.Involved;
import nl.meldwijzer.protocol.Observation;
import nl.meldwijzer.protocol.Progress;
import nl.meldwijzer.protocol.SheetEntry;
import nl.meldwijzer.protocol.StepEntry;
import nl.meldwijzer.protocol.Term;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One entry of every kind of the groups, each field with a value of its own.
final class GroupSamples {
    static final LocalDate DAY = LocalDate.of(2025, 9, 18);

    private static final ParentId PARENT = new ParentId("018f2f6e-0000-7000-8000-00000000000e");
    private static final Observation OBSERVED = new Observation(DAY, "school", "gesprek", "nobody");

    private GroupSamples() {}

    static SequencedMap<String, Draft> all() {
        var all = new LinkedHashMap<String, Draft>();
        advice().forEach((name, entry) -> all.put(name, plain(entry)));
        HelpSamples.all().forEach((name, entry) -> all.put(name, plain(entry)));
        ReportSamples.all().forEach((name, entry) -> all.put(name, plain(entry)));
        EmployeeSamples.all().forEach((name, entry) -> all.put(name, plain(entry)));
        WeighingSamples.all().forEach((name, entry) -> all.put(name, plain(entry)));
        consultations().forEach((name, entry) -> all.put(name, plain(entry)));
        consents().forEach((name, entry) -> all.put(name, plain(entry)));
        conversations().forEach((name, entry) -> all.put(name, plain(entry)));
        all.put("step.completed", completed());
        return all;
    }

    private static Draft plain(Entry entry) {
        return new Draft(entry, List.of(), List.of());
    }

    private static SequencedMap<String, Entry> advice() {
        var all = new LinkedHashMap<String, Entry>();
        all.put(
                "advice.asked",
                new AdviceEntry.Asked(
                        new Advice(
                                DAY,
                                true,
                                new Advice.Call(
                                        "Wat doen wij?",
                                        "Spreek de ouders.",
                                        "Zorgelijk.",
                                        "een adviseur",
                                        "VT-12"))));
        all.put("advice.not-needed", new AdviceEntry.NotNeeded("De oorzaak is bekend."));
        return all;
    }

    private static SequencedMap<String, Entry> consultations() {
        var account = new Consultation.Account("Wat nu?", "Meer kijken.", OBSERVED);
        var all = new LinkedHashMap<String, Entry>();
        all.put(
                "colleague.consulted",
                new ConsultationEntry.ColleagueConsulted(
                        new Consultation(Forum.CARE_TEAM, List.of("Olga"), true, account)));
        all.put(
                "external.consulted",
                new ConsultationEntry.ExternalConsulted(
                        new Consultation(
                                Forum.CARE_ADVISORY_TEAM, List.of("Lotte Vos"), true, account),
                        new Consultation.Grounds("Het liep zo.", "Geen tijd.")));
        all.put(
                "agenda.placed",
                new ConsultationEntry.PlacedOnAgenda(
                        Forum.CJG, List.of("Lotte Vos"), true, Answer.of(DAY.plusDays(3))));
        all.put(
                "sheet.made",
                new SheetEntry.Made(
                        Forum.CARE_ADVISORY_TEAM,
                        "Hoe helpen wij dit kind?",
                        "Het kind schrikt van de bel.",
                        "Roos is hier een bloem."));
        all.put(
                "intake.held",
                new ConsultationEntry.IntakeHeld("Lotte Vos", "moeder", DAY, "Goed gesprek."));
        all.put(
                "outcome.shared",
                new ConsultationEntry.OutcomeShared(4, PARENT, DAY, "Verteld.", ""));
        all.put(
                "index.considered",
                new ConsultationEntry.IndexConsidered(true, "Meer hulp.", Answer.of(DAY)));
        return all;
    }

    private static SequencedMap<String, Entry> consents() {
        var all = new LinkedHashMap<String, Entry>();
        all.put("consent.asked", new ConsentEntry.Asked(PARENT, List.of("Lotte Vos")));
        all.put(
                "consent.answered",
                new ConsentEntry.Answered(
                        PARENT,
                        List.of("Lotte Vos"),
                        Consent.Answered.REFUSED,
                        "Te vroeg.",
                        true,
                        "map 3"));
        all.put("consent.withdrawn", new ConsentEntry.Withdrawn(5, DAY));
        all.put(
                "contact.withheld",
                new ConsentEntry.ContactWithheld(
                        new Involved.Parent(PARENT), Consent.WithholdGround.SAFETY, "Onveilig."));
        all.put(
                "contact.allowed",
                new ConsentEntry.ContactAllowed(new Involved.Pupil(), "Kan weer."));
        return all;
    }

    private static SequencedMap<String, Entry> conversations() {
        var present =
                new Conversation.Present(
                        List.of(new Involved.Parent(PARENT), new Involved.Pupil()),
                        List.of(Samples.MARIT),
                        "Zij was ziek.");
        var all = new LinkedHashMap<String, Entry>();
        all.put(
                "conversation.planned",
                new ConversationEntry.Planned(
                        Conversation.Type.STEP3, present, DAY.plusDays(5), ""));
        all.put(
                "conversation.planned-supported",
                new ConversationEntry.Planned(
                        Conversation.Type.STEP3, present, DAY.plusDays(5), "Inge las mee."));
        all.put("conversation.held", new ConversationEntry.Held(conversation(present)));
        all.put(
                "conversation.signed",
                new ConversationEntry.Signed(
                        6, new Involved.Parent(PARENT), Conversation.Signature.SIGNED, "map 3"));
        all.put(
                "conversation.attempted",
                new ConversationEntry.Attempted(
                        List.of(new Involved.Parent(PARENT)),
                        DAY,
                        Contact.Channel.PHONE,
                        "Geen gehoor."));
        all.put(
                "child.heard",
                new ConversationEntry.ChildHeard(
                        DAY, Answer.of(Samples.MARIT), "Zij wil naar oma.", "Niet nodig."));
        return all;
    }

    private static Conversation conversation(Conversation.Present present) {
        return new Conversation(
                Conversation.Type.STEP3,
                present,
                OBSERVED,
                new Conversation.Told("Zorg delen.", List.of(3L), "Zij schrok.", "Veel spanning."),
                new Conversation.Result(
                        Answer.of(Conversation.Recognition.PARTLY),
                        List.of(3L),
                        List.of(4L),
                        List.of(5L),
                        "Rustige plek.",
                        "Op tijd naar bed."));
    }

    /// With an item for one parent, and one settled for the pupil.
    private static Draft completed() {
        return new Draft(
                new StepEntry.Completed(Progress.Step.TWO),
                List.of(
                        new DueItem(
                                new DueKey(
                                        "parent.conversation",
                                        9,
                                        Answer.of(new Involved.Parent(PARENT))),
                                DAY.plusDays(14),
                                new DueFor.Function(SchoolFunction.INTERNAL_COORDINATOR),
                                Term.P2)),
                List.of(new DueKey("parent.inform", 7, Answer.of(new Involved.Pupil()))));
    }
}
