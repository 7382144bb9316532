package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Contact;
import nl.meldwijzer.protocol.Emergency;
import nl.meldwijzer.protocol.EmergencyAccess;
import nl.meldwijzer.protocol.EmployeeReport;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.HypothesisOutcome;
import nl.meldwijzer.protocol.Route;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.protocol.Suspicion;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Reads every kind of entry that was ever written. A wire name is never taken out of this list:
/// what has been written must stay readable.
final class EntryReader {
    private static final Map<String, Function<In, Entry>> READERS =
            Map.ofEntries(
                    Map.entry("dossier.opened.v1", EntryReader::opened),
                    Map.entry("route.chosen.v1", EntryReader::route),
                    Map.entry("signal.recorded.v1", in -> new Entry.SignalRecorded(signal(in))),
                    Map.entry("signal.recorded.v2", EntryReader::datedDiagnosis),
                    Map.entry(
                            "note.corrected.v1",
                            in -> new Entry.NoteCorrected(in.number("about"), in.text("text"))),
                    Map.entry(
                            "note.followed-up.v1",
                            in -> new Entry.FollowUpNoted(in.number("about"), in.text("text"))),
                    Map.entry("hypothesis.settled.v1", EntryReader::settled),
                    Map.entry("contact.recorded.v1", in -> new Entry.ContactRecorded(contact(in))),
                    Map.entry(
                            "paper.located.v1",
                            in -> new Entry.PaperLocated(in.number("about"), in.text("location"))),
                    Map.entry("suspicion.set.v1", in -> new Entry.SuspicionSet(suspicion(in))),
                    Map.entry("ib.consulted.v1", EntryReader::consulted),
                    Map.entry("emergency.noted.v1", in -> new Entry.EmergencyNoted(emergency(in))),
                    Map.entry("employee.reported.v1", in -> new Entry.EmployeeReported(report(in))),
                    Map.entry("team.member-added.v1", EntryReader::added),
                    Map.entry(
                            "team.member-removed.v1",
                            in ->
                                    new Entry.TeamMemberRemoved(
                                            Parts.staff(in, "person"), in.text("reason"))),
                    Map.entry(
                            "person.excluded.v1",
                            in ->
                                    new Entry.PersonExcluded(
                                            Parts.staff(in, "person"), in.text("reason"))),
                    Map.entry(
                            "access.glass-broken.v1",
                            in ->
                                    new Entry.GlassBroken(
                                            in.word(
                                                    "category",
                                                    Words.of(EmergencyAccess.Category.values())),
                                            in.text("reason"),
                                            moment(in.text("until")))));

    private EntryReader() {}

    static Function<In, Entry> of(String wireName) {
        var reader = READERS.getOrDefault(wireName, GroupWire.READERS.get(wireName));
        if (reader == null) {
            throw new Misread("unknown wire name");
        }
        return reader;
    }

    static Set<String> wireNames() {
        var names = new TreeSet<>(READERS.keySet());
        names.addAll(GroupWire.READERS.keySet());
        return names;
    }

    private static Entry opened(In in) {
        try {
            return new Entry.DossierOpened(new PupilId(in.text("pupil")), in.text("protocol"));
        } catch (IllegalArgumentException e) {
            throw new Misread("not an id");
        }
    }

    private static Entry route(In in) {
        return new Entry.RouteChosen(in.word("route", Words.of(Route.values())));
    }

    private static Entry settled(In in) {
        return new Entry.HypothesisSettled(
                in.number("about"),
                in.word("outcome", Words.of(HypothesisOutcome.values())),
                in.text("text"));
    }

    private static Entry consulted(In in) {
        return new Entry.IbConsulted(
                in.day("date"), in.text("text"), in.flag("doubt"), in.text("present"));
    }

    private static Entry added(In in) {
        return new Entry.TeamMemberAdded(
                Parts.staff(in, "person"),
                in.text("reason"),
                in.maybeDay("until").map(Answer::of).orElseGet(Answer::blank));
    }

    private static Entry datedDiagnosis(In in) {
        var recorded = new Entry.SignalRecorded(signal(in));
        if (!recorded.wireName().equals("signal.recorded.v2")) {
            throw new Misread("field on is missing");
        }
        return recorded;
    }

    private static Signal signal(In in) {
        return new Signal(
                in.object("statement", EntryReader::statement),
                in.text("text"),
                in.object("observation", Parts::observation),
                in.object("aspects", EntryReader::aspects),
                in.object("catalogue", EntryReader::catalogued));
    }

    private static Signal.Statement statement(In in) {
        return switch (in.text("kind")) {
            case "fact" -> new Signal.Statement.Fact();
            case "hypothesis" -> new Signal.Statement.Hypothesis();
            case "third_party" ->
                    new Signal.Statement.ThirdParty(in.object("source", Parts::source));
            case "own_diagnosis" -> new Signal.Statement.OwnDiagnosis();
            case "reported_diagnosis" ->
                    new Signal.Statement.ReportedDiagnosis(
                            in.text("by"),
                            in.word("function", Words.of(Signal.Diagnostician.values())),
                            in.maybeDay("on").map(Answer::of).orElseGet(Answer::blank),
                            in.object("source", Parts::source));
            case "childs_words" -> new Signal.Statement.ChildsWords(in.text("question"));
            default -> throw new Misread("unknown kind of statement");
        };
    }

    private static Signal.Aspects aspects(In in) {
        return new Signal.Aspects(
                new LinkedHashSet<>(in.words("channels", Words.of(Signal.Channel.values()))),
                in.word("object", Words.of(Signal.Subject.values())),
                in.word("direction", Words.of(Signal.Direction.values())),
                new LinkedHashSet<>(in.words("flags", Words.of(Signal.Flag.values()))),
                in.text("on_behalf_of"));
    }

    private static Signal.Catalogued catalogued(In in) {
        return new Signal.Catalogued(in.text("version"), in.texts("items"));
    }

    private static Contact contact(In in) {
        return new Contact(
                in.text("with"),
                in.word("party", Words.of(Contact.Party.values())),
                in.word("channel", Words.of(Contact.Channel.values())),
                in.flag("named"),
                new Contact.Account(
                        in.text("text"),
                        in.object("observation", Parts::observation),
                        onBehalfOf(in)));
    }

    private static Suspicion suspicion(In in) {
        return new Suspicion(
                new LinkedHashSet<>(in.words("natures", Words.of(Suspicion.Nature.values()))),
                new LinkedHashSet<>(in.words("forms", Words.of(Suspicion.Form.values()))),
                in.word("victim", Words.of(Suspicion.Victim.values())),
                in.word("actor_kind", Words.of(Suspicion.ActorKind.values())));
    }

    private static Emergency emergency(In in) {
        return new Emergency(
                moment(in.text("at")),
                new LinkedHashSet<>(in.words("called", Words.of(Emergency.Called.values()))),
                in.text("text"),
                new Emergency.FromCall(in.text("advice"), in.flag("reported"), in.text("actions")),
                onBehalfOf(in));
    }

    /// Only what somebody else told has it; before it was asked nothing had.
    private static String onBehalfOf(In in) {
        return in.maybeText("on_behalf_of").orElse("");
    }

    private static EmployeeReport report(In in) {
        return new EmployeeReport(
                Parts.accused(in),
                in.word("nature", Words.of(EmployeeReport.Offence.values())),
                in.text("text"),
                in.object("observation", Parts::observation));
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new Misread("not a moment");
        }
    }
}
