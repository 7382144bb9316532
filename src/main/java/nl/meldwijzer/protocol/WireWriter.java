package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.Signal.Statement;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/// Writes entries as flat, named texts. Empty texts and lists are left out.
final class WireWriter {
    private final TreeMap<String, List<String>> values = new TreeMap<>();

    private WireWriter() {}

    static Fields fields(Entry entry) {
        var out = new WireWriter();
        out.write(entry);
        return new Fields(out.values);
    }

    private void write(Entry entry) {
        switch (entry) {
            case Entry.DossierOpened(var pupil, var version) ->
                    put("pupil", pupil.value()).put("protocol", version);
            case Entry.RouteChosen(var route) -> put("route", route.wireName());
            case Entry.SignalRecorded(var signal) -> signal(signal);
            case Entry.NoteCorrected(var about, var text) -> about(about).put("text", text);
            case Entry.FollowUpNoted(var about, var text) -> about(about).put("text", text);
            case Entry.HypothesisSettled(var about, var outcome, var text) ->
                    about(about).put("outcome", outcome.wireName()).put("text", text);
            case Entry.ContactRecorded(var contact) -> contact(contact);
            case Entry.PaperLocated(var about, var location) ->
                    about(about).put("location", location);
            case Entry.SuspicionSet(var suspicion) -> suspicion(suspicion);
            case Entry.IbConsulted(var date, var text, var doubt, var present) ->
                    put("date", date.toString())
                            .put("text", text)
                            .yes("doubt", doubt)
                            .put("present", present);
            case Entry.EmergencyNoted(var emergency) -> emergency(emergency);
            case Entry.EmployeeReported(var report) -> employee(report);
            case Entry.TeamMemberAdded(var person, var reason, var until) -> {
                put("person", person.value()).put("reason", reason);
                until.optional().ifPresent(day -> put("until", day.toString()));
            }
            case Entry.TeamMemberRemoved(var person, var reason) ->
                    put("person", person.value()).put("reason", reason);
            case Entry.PersonExcluded(var person, var reason) ->
                    put("person", person.value()).put("reason", reason);
        }
    }

    private void signal(Signal signal) {
        statement(signal.statement());
        var aspects = signal.aspects();
        observation(signal.observation())
                .put("text", signal.text())
                .put("kind", signal.kind().wireName())
                .all("channel", aspects.channels())
                .put("object", aspects.subject().wireName())
                .put("direction", aspects.direction().wireName())
                .all("flags", aspects.flags())
                .put("on_behalf_of", aspects.onBehalfOf())
                .put("catalogue_version", signal.catalogue().version());
        if (!signal.catalogue().items().isEmpty()) {
            values.put("catalogue", signal.catalogue().items());
        }
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Fact(), Statement.Hypothesis() -> {}
            case Statement.ThirdParty(var source) -> source(source);
            case Statement.ChildsWords(var question) -> put("question", question);
            case Statement.OwnDiagnosis() -> yes("own", true);
            case Statement.ReportedDiagnosis(var by, var function, var source) -> {
                yes("own", false)
                        .put("diagnosed_by", by)
                        .put("diagnosed_by_function", function.wireName());
                source(source);
            }
        }
    }

    private void source(Source source) {
        put("source.who", source.who())
                .put("source.function", source.function())
                .put("source.how", source.how())
                .put("source.when", source.when().toString())
                .yes("source.shielded", source.shielded());
    }

    private void contact(Contact contact) {
        observation(contact.account().observation())
                .put("text", contact.account().text())
                .put("with", contact.with())
                .put("party", contact.party().wireName())
                .put("channel", contact.channel().wireName())
                .yes("named", contact.named());
    }

    private void suspicion(Suspicion suspicion) {
        all("natures", suspicion.natures())
                .all("forms", suspicion.forms())
                .put("victim", suspicion.victim().wireName())
                .put("actor_kind", suspicion.actorKind().wireName());
    }

    private void emergency(Emergency emergency) {
        put("at", emergency.at().toString())
                .all("called", emergency.called())
                .put("text", emergency.text())
                .put("advice", emergency.call().advice())
                .yes("report", emergency.call().reported())
                .put("actions", emergency.call().actions());
    }

    private void employee(EmployeeReport report) {
        report.person().optional().ifPresent(person -> put("person", person.value()));
        observation(report.observation())
                .put("person_name", report.personName())
                .put("nature", report.nature().wireName())
                .put("text", report.text());
    }

    private WireWriter observation(Observation observation) {
        return put("date", observation.date().toString())
                .put("place", observation.place())
                .put("situation", observation.situation())
                .put("others_present", observation.othersPresent());
    }

    private WireWriter about(long number) {
        return put("about", Long.toString(number));
    }

    private WireWriter yes(String name, boolean yes) {
        return put(name, yes ? "yes" : "no");
    }

    private WireWriter all(String name, Collection<? extends Wired> chosen) {
        if (!chosen.isEmpty()) {
            values.put(name, chosen.stream().map(Wired::wireName).toList());
        }
        return this;
    }

    private WireWriter put(String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, List.of(value));
        }
        return this;
    }
}
