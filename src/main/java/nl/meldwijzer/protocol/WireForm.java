package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.PupilId;

import java.util.Map;
import java.util.function.Function;

/// The frozen form of entries: a wire name and flat, named texts. What was written once can be read
/// for ever; a new meaning gets a new name with a higher version.
public final class WireForm {
    private static final Map<String, Function<WireReader, Entry>> READERS =
            Map.ofEntries(
                    Map.entry(
                            "dossier.opened.v1",
                            in ->
                                    new Entry.DossierOpened(
                                            new PupilId(in.text("pupil")), in.text("protocol"))),
                    Map.entry(
                            "route.chosen.v1",
                            in -> new Entry.RouteChosen(in.choice("route", Route.class))),
                    Map.entry("signal.recorded.v1", in -> new Entry.SignalRecorded(in.signal())),
                    Map.entry(
                            "note.corrected.v1",
                            in -> new Entry.NoteCorrected(in.entry("about"), in.text("text"))),
                    Map.entry(
                            "note.followed-up.v1",
                            in -> new Entry.FollowUpNoted(in.entry("about"), in.text("text"))),
                    Map.entry(
                            "hypothesis.settled.v1",
                            in ->
                                    new Entry.HypothesisSettled(
                                            in.entry("about"),
                                            in.choice("outcome", HypothesisOutcome.class),
                                            in.text("text"))),
                    Map.entry("contact.recorded.v1", in -> new Entry.ContactRecorded(in.contact())),
                    Map.entry(
                            "paper.located.v1",
                            in -> new Entry.PaperLocated(in.entry("about"), in.text("location"))),
                    Map.entry("suspicion.set.v1", in -> new Entry.SuspicionSet(in.suspicion())),
                    Map.entry(
                            "ib.consulted.v1",
                            in ->
                                    new Entry.IbConsulted(
                                            in.date("date"),
                                            in.text("text"),
                                            in.yes("doubt"),
                                            in.text("present"))),
                    Map.entry("emergency.noted.v1", in -> new Entry.EmergencyNoted(in.emergency())),
                    Map.entry(
                            "employee.reported.v1",
                            in -> new Entry.EmployeeReported(in.employeeReport())),
                    Map.entry(
                            "team.member-added.v1",
                            in ->
                                    new Entry.TeamMemberAdded(
                                            in.person("person"),
                                            in.text("reason"),
                                            in.optionalDate("until"))),
                    Map.entry(
                            "team.member-removed.v1",
                            in ->
                                    new Entry.TeamMemberRemoved(
                                            in.person("person"), in.text("reason"))),
                    Map.entry(
                            "person.excluded.v1",
                            in ->
                                    new Entry.PersonExcluded(
                                            in.person("person"), in.text("reason"))));

    private WireForm() {}

    /// The fields of an entry. Its name is [Entry#wireName].
    public static Fields write(Entry entry) {
        return WireWriter.fields(entry);
    }

    /// The entry with this wire name and these fields.
    ///
    /// @throws IllegalArgumentException when the name is unknown or the fields do not make one; the
    ///   message holds no content
    public static Entry read(String wireName, Fields fields) {
        var reader = READERS.get(wireName);
        if (reader == null) {
            throw new IllegalArgumentException("unknown wire name");
        }
        return reader.apply(new WireReader(wireName, fields));
    }
}
