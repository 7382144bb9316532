package nl.meldwijzer.protocol;

import java.util.Map;
import java.util.function.Function;

/// Makes acts of fields, one method per act that has more than a few.
final class ActReader {
    private static final Map<String, Function<FieldReader, Act>> READERS =
            Map.ofEntries(
                    Map.entry(
                            "route.choose",
                            in -> new Act.ChooseRoute(in.choice("route", Route.class))),
                    Map.entry("signal.record", ActReader::signal),
                    Map.entry(
                            "note.correct",
                            in -> new Act.CorrectNote(in.entry("about"), in.typed("text"))),
                    Map.entry(
                            "note.follow-up",
                            in -> new Act.FollowUp(in.entry("about"), in.typed("text"))),
                    Map.entry("hypothesis.settle", ActReader::settle),
                    Map.entry("contact.record", ActReader::contact),
                    Map.entry(
                            "paper.locate",
                            in -> new Act.LocatePaper(in.entry("about"), in.typed("location"))),
                    Map.entry("suspicion.set", ActReader::suspicion),
                    Map.entry("consult.ib", ActReader::consult),
                    Map.entry("emergency.note", ActReader::emergency),
                    Map.entry("employee.report", ActReader::employee),
                    Map.entry(
                            "team.add",
                            in ->
                                    new Act.AddToTeam(
                                            in.person("person"),
                                            in.typed("reason"),
                                            in.date("until"))),
                    Map.entry(
                            "team.remove",
                            in -> new Act.RemoveFromTeam(in.person("person"), in.typed("reason"))),
                    Map.entry(
                            "person.exclude",
                            in -> new Act.ExcludePerson(in.person("person"), in.typed("reason"))),
                    Map.entry(
                            "access.break-glass",
                            in ->
                                    new Act.BreakGlass(
                                            in.choice("category", EmergencyAccess.Category.class),
                                            in.typed("reason"))));

    private ActReader() {}

    static Act read(String name, FieldReader in) {
        var reader = READERS.get(name);
        if (reader != null) {
            return reader.apply(in);
        }
        var procedure = Groups.BY_NAME.get(name);
        if (procedure == null) {
            throw new IllegalStateException("no reader for " + name);
        }
        return procedure.form().read(in);
    }

    private static Act signal(FieldReader in) {
        return new Act.RecordSignal(
                in.choice("kind", Signal.Kind.class),
                in.typed("text"),
                in.observation(),
                new Signal.Aspects(
                        in.multi("channel", Signal.Channel.class),
                        in.choice("object", Signal.Subject.class)
                                .optional()
                                .orElse(Signal.Subject.PUPIL),
                        in.choice("direction", Signal.Direction.class)
                                .optional()
                                .orElse(Signal.Direction.UNCLEAR),
                        in.multi("flags", Signal.Flag.class),
                        in.typed("on_behalf_of")),
                support(in));
    }

    private static Act.RecordSignal.Support support(FieldReader in) {
        return new Act.RecordSignal.Support(
                in.ids("catalogue", SignalCatalogue::item),
                new Source.Form(
                        in.typed("source.who"),
                        in.typed("source.function"),
                        in.typed("source.how"),
                        in.date("source.when"),
                        in.flag("source.shielded")),
                in.typed("question"),
                in.typed("diagnosed_by"),
                in.choice("diagnosed_by_function", Signal.Diagnostician.class),
                in.date("diagnosed_on"));
    }

    private static Act settle(FieldReader in) {
        return new Act.SettleHypothesis(
                in.entry("about"), in.choice("outcome", HypothesisOutcome.class), in.typed("text"));
    }

    /// Advice is asked without naming the family (T8), so Veilig Thuis is the exception.
    private static Act contact(FieldReader in) {
        var party = in.choice("party", Contact.Party.class).optional().orElse(Contact.Party.OTHER);
        var named = in.yesOrNo("named").optional().orElse(party != Contact.Party.VEILIG_THUIS);
        return new Act.RecordContact(
                new Act.RecordContact.Parties(in.typed("with"), party, named),
                in.choice("channel", Contact.Channel.class),
                in.typed("text"),
                in.observation(),
                in.typed("on_behalf_of"));
    }

    private static Act suspicion(FieldReader in) {
        return new Act.SetSuspicion(
                in.multi("natures", Suspicion.Nature.class),
                in.multi("forms", Suspicion.Form.class),
                in.choice("victim", Suspicion.Victim.class)
                        .optional()
                        .orElse(Suspicion.Victim.PUPIL),
                in.choice("actor_kind", Suspicion.ActorKind.class)
                        .optional()
                        .orElse(Suspicion.ActorKind.UNKNOWN));
    }

    private static Act consult(FieldReader in) {
        return new Act.ConsultIb(
                in.date("date"), in.typed("text"), in.yesOrNo("doubt"), in.typed("present"));
    }

    private static Act.NoteEmergency emergency(FieldReader in) {
        return new Act.NoteEmergency(
                in.time("at"),
                in.multi("called", Emergency.Called.class),
                in.typed("text"),
                new Emergency.FromCall(in.typed("advice"), in.flag("report"), in.typed("actions")),
                in.typed("on_behalf_of"));
    }

    private static Act employee(FieldReader in) {
        return new Act.ReportEmployee(
                new EmployeeReport.Involved(
                        in.person("person"), in.typed("person_name"), in.flag("director_party")),
                in.choice("nature", EmployeeReport.Offence.class),
                in.typed("text"),
                in.observation());
    }
}
