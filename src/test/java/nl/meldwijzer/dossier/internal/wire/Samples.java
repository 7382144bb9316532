package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Contact;
import nl.meldwijzer.protocol.Draft;
import nl.meldwijzer.protocol.DueFor;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.DueKey;
import nl.meldwijzer.protocol.Emergency;
import nl.meldwijzer.protocol.EmergencyAccess;
import nl.meldwijzer.protocol.EmployeeReport;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.HypothesisOutcome;
import nl.meldwijzer.protocol.Observation;
import nl.meldwijzer.protocol.Route;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.protocol.Source;
import nl.meldwijzer.protocol.Suspicion;
import nl.meldwijzer.protocol.Term;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// One entry of every kind, each field with a value of its own.
final class Samples {
    static final StaffId MARIT = new StaffId("018f2f6e-0000-7000-8000-000000000001");
    static final StaffId PIET = new StaffId("018f2f6e-0000-7000-8000-000000000002");
    static final Author AUTHOR =
            new Author(
                    new Actor.Employee(MARIT),
                    EnumSet.of(SchoolFunction.CLASS_TEACHER, SchoolFunction.ATTENTION_OFFICER));
    private static final LocalDate DAY = LocalDate.of(2025, 9, 15);
    private static final Observation OBSERVED =
            new Observation(DAY, "lokaal", "rekenles", "nobody");
    private static final Source SOURCE =
            new Source("buurvrouw", "overblijf", "telefonisch", DAY.minusDays(1), true);

    private Samples() {}

    static SequencedMap<String, Draft> all() {
        var all = new LinkedHashMap<String, Draft>();
        all.put("dossier.opened", plain(new Entry.DossierOpened(pupil(), "po-2019")));
        all.put("route.chosen", plain(new Entry.RouteChosen(Route.UNKNOWN)));
        all.put("signal.recorded-fact", signal(new Signal.Statement.Fact()));
        all.put("signal.recorded-hypothesis", hypothesis());
        all.put("signal.recorded-third-party", signal(new Signal.Statement.ThirdParty(SOURCE)));
        all.put("signal.recorded-own-diagnosis", signal(new Signal.Statement.OwnDiagnosis()));
        all.put("signal.recorded-reported-diagnosis", signal(reported()));
        all.put("signal.recorded-dated-diagnosis", signal(reported(Answer.of(DAY.minusDays(9)))));
        all.put("signal.recorded-childs-words", signal(new Signal.Statement.ChildsWords("Wat?")));
        all.put("note.corrected", plain(new Entry.NoteCorrected(2, "Het was dinsdag.")));
        all.put("note.followed-up", plain(new Entry.FollowUpNoted(2, "Het ging beter.")));
        all.put("hypothesis.settled", settled());
        all.put("contact.recorded", plain(new Entry.ContactRecorded(contact(""))));
        all.put("contact.recorded-told-by", plain(new Entry.ContactRecorded(contact("Mo"))));
        all.put("paper.located", plain(new Entry.PaperLocated(3, "kluis")));
        all.put("suspicion.set", plain(new Entry.SuspicionSet(suspicion())));
        all.put("ib.consulted", plain(new Entry.IbConsulted(DAY, "Besproken.", true, "Inge")));
        all.put("emergency.noted", plain(new Entry.EmergencyNoted(emergency(""))));
        all.put("emergency.noted-told-by", plain(new Entry.EmergencyNoted(emergency("Mo"))));
        all.put("employee.reported", plain(new Entry.EmployeeReported(report(Answer.of(PIET)))));
        all.put(
                "employee.reported-unnamed",
                plain(new Entry.EmployeeReported(report(Answer.blank()))));
        all.put(
                "employee.reported-director-party",
                plain(
                        new Entry.EmployeeReported(
                                new EmployeeReport(
                                        new EmployeeReport.Involved(Answer.of(PIET), "", true),
                                        EmployeeReport.Offence.OTHER,
                                        "Wat ik zag.",
                                        OBSERVED))));
        all.put(
                "team.member-added",
                plain(new Entry.TeamMemberAdded(PIET, "Gymt.", Answer.of(DAY.plusDays(9)))));
        all.put(
                "team.member-added-open",
                plain(new Entry.TeamMemberAdded(PIET, "Gymt.", Answer.blank())));
        all.put("team.member-removed", plain(new Entry.TeamMemberRemoved(PIET, "Klaar.")));
        all.put(
                "access.glass-broken",
                plain(
                        new Entry.GlassBroken(
                                EmergencyAccess.Category.KEEPERS_ABSENT,
                                "Politie aan de deur, niemand bereikbaar.",
                                Instant.parse("2025-09-15T12:00:00.250Z"))));
        all.put("person.excluded", plain(new Entry.PersonExcluded(PIET, "Familie.")));
        all.putAll(GroupSamples.all());
        return all;
    }

    private static PupilId pupil() {
        return new PupilId("018f2f6e-0000-7000-8000-000000000003");
    }

    private static Draft plain(Entry entry) {
        return new Draft(entry, List.of(), List.of());
    }

    private static Draft signal(Signal.Statement statement) {
        return plain(
                new Entry.SignalRecorded(
                        new Signal(
                                statement,
                                "Zij zat stil.",
                                OBSERVED,
                                new Signal.Aspects(
                                        EnumSet.allOf(Signal.Channel.class),
                                        Signal.Subject.INTERACTION,
                                        Signal.Direction.CONFIRMS,
                                        EnumSet.allOf(Signal.Flag.class),
                                        "de stagiair"),
                                new Signal.Catalogued("2026-1", List.of("LIC-01")))));
    }

    private static Signal.Statement reported() {
        return reported(Answer.blank());
    }

    private static Signal.Statement reported(Answer<LocalDate> on) {
        return new Signal.Statement.ReportedDiagnosis(
                "mevrouw Terpstra", Signal.Diagnostician.PSYCHOLOGIST, on, SOURCE);
    }

    private static Draft hypothesis() {
        var entry = signal(new Signal.Statement.Hypothesis()).entry();
        return new Draft(
                entry,
                List.of(
                        new DueItem(
                                new DueKey("hypothesis.follow-up", 4),
                                DAY.plusDays(28),
                                new DueFor.Person(MARIT),
                                Term.P4),
                        new DueItem(
                                new DueKey("consult.ib", 4),
                                DAY.plusDays(2),
                                new DueFor.Function(SchoolFunction.INTERNAL_COORDINATOR),
                                Term.P1)),
                List.of());
    }

    private static Draft settled() {
        return new Draft(
                new Entry.HypothesisSettled(4, HypothesisOutcome.REFUTED, "Een verhuizing."),
                List.of(),
                List.of(new DueKey("hypothesis.follow-up", 4)));
    }

    private static Contact contact(String onBehalfOf) {
        return new Contact(
                "moeder",
                Contact.Party.PARENT,
                Contact.Channel.DROP_OFF_PICK_UP,
                true,
                new Contact.Account("Zij slaapt slecht.", OBSERVED, onBehalfOf));
    }

    private static Suspicion suspicion() {
        return new Suspicion(
                EnumSet.allOf(Suspicion.Nature.class),
                EnumSet.allOf(Suspicion.Form.class),
                Suspicion.Victim.SIBLING,
                Suspicion.ActorKind.RELATIVE);
    }

    private static Emergency emergency(String onBehalfOf) {
        return new Emergency(
                Instant.parse("2025-09-15T08:20:00Z"),
                EnumSet.allOf(Emergency.Called.class),
                "Bij het hek.",
                new Emergency.FromCall("Binnen blijven.", true, "Politie komt."),
                onBehalfOf);
    }

    private static EmployeeReport report(Answer<StaffId> person) {
        return new EmployeeReport(
                new EmployeeReport.Involved(person, "Piet", false),
                EmployeeReport.Offence.SEXUAL,
                "Wat ik zag.",
                OBSERVED);
    }

    static Set<String> wireNames() {
        var names = new java.util.TreeSet<String>();
        all().values().forEach(draft -> names.add(draft.entry().wireName()));
        return names;
    }
}
