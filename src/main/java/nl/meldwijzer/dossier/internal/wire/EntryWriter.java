package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Contact;
import nl.meldwijzer.protocol.Emergency;
import nl.meldwijzer.protocol.EmployeeReport;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.GroupedEntry;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.protocol.Suspicion;

import java.util.Optional;

/// Writes the fields of each kind of entry under its frozen names.
final class EntryWriter {
    private EntryWriter() {}

    static void write(Out out, Entry entry) {
        switch (entry) {
            case Entry.DossierOpened(var pupil, var version) ->
                    out.text("pupil", pupil.value()).text("protocol", version);
            case Entry.RouteChosen(var route) -> out.text("route", route.wireName());
            case Entry.SignalRecorded(var signal) -> signal(out, signal);
            case Entry.NoteCorrected(var about, var text) ->
                    out.number("about", about).text("text", text);
            case Entry.FollowUpNoted(var about, var text) ->
                    out.number("about", about).text("text", text);
            case Entry.HypothesisSettled(var about, var outcome, var text) ->
                    out.number("about", about)
                            .text("outcome", outcome.wireName())
                            .text("text", text);
            case Entry.ContactRecorded(var contact) -> contact(out, contact);
            case Entry.PaperLocated(var about, var location) ->
                    out.number("about", about).text("location", location);
            case Entry.SuspicionSet(var suspicion) -> suspicion(out, suspicion);
            case Entry.IbConsulted(var date, var text, var doubt, var present) ->
                    out.day("date", date)
                            .text("text", text)
                            .flag("doubt", doubt)
                            .text("present", present);
            case Entry.EmergencyNoted(var emergency) -> emergency(out, emergency);
            case Entry.EmployeeReported(var report) -> report(out, report);
            case Entry.TeamMemberAdded(var person, var reason, var until) ->
                    out.text("person", person.value())
                            .text("reason", reason)
                            .text("until", until.optional().map(Object::toString));
            case Entry.TeamMemberRemoved(var person, var reason) ->
                    out.text("person", person.value()).text("reason", reason);
            case Entry.PersonExcluded(var person, var reason) ->
                    out.text("person", person.value()).text("reason", reason);
            case Entry.GlassBroken(var category, var reason, var until) ->
                    out.text("category", category.wireName())
                            .text("reason", reason)
                            .text("until", until.toString());
            case GroupedEntry grouped -> GroupWire.write(out, grouped);
        }
    }

    private static void signal(Out out, Signal signal) {
        out.object("statement", signal.statement(), EntryWriter::statement)
                .text("text", signal.text())
                .object("observation", signal.observation(), Parts::observation)
                .object("aspects", signal.aspects(), EntryWriter::aspects)
                .object("catalogue", signal.catalogue(), EntryWriter::catalogued);
    }

    private static void statement(Out out, Signal.Statement statement) {
        switch (statement) {
            case Signal.Statement.Fact() -> out.text("kind", "fact");
            case Signal.Statement.Hypothesis() -> out.text("kind", "hypothesis");
            case Signal.Statement.ThirdParty(var source) ->
                    out.text("kind", "third_party").object("source", source, Parts::source);
            case Signal.Statement.OwnDiagnosis() -> out.text("kind", "own_diagnosis");
            case Signal.Statement.ReportedDiagnosis(var by, var function, var on, var source) ->
                    out.text("kind", "reported_diagnosis")
                            .text("by", by)
                            .text("function", function.wireName())
                            .text("on", on.optional().map(Object::toString))
                            .object("source", source, Parts::source);
            case Signal.Statement.ChildsWords(var question) ->
                    out.text("kind", "childs_words").text("question", question);
        }
    }

    private static void aspects(Out out, Signal.Aspects aspects) {
        out.texts("channels", Words.all(aspects.channels()))
                .text("object", aspects.subject().wireName())
                .text("direction", aspects.direction().wireName())
                .texts("flags", Words.all(aspects.flags()))
                .text("on_behalf_of", aspects.onBehalfOf());
    }

    private static void catalogued(Out out, Signal.Catalogued catalogued) {
        out.text("version", catalogued.version()).texts("items", catalogued.items());
    }

    private static void contact(Out out, Contact contact) {
        out.text("with", contact.with())
                .text("party", contact.party().wireName())
                .text("channel", contact.channel().wireName())
                .flag("named", contact.named())
                .text("text", contact.account().text())
                .object("observation", contact.account().observation(), Parts::observation)
                .text("on_behalf_of", filled(contact.account().onBehalfOf()));
    }

    private static void suspicion(Out out, Suspicion suspicion) {
        out.texts("natures", Words.all(suspicion.natures()))
                .texts("forms", Words.all(suspicion.forms()))
                .text("victim", suspicion.victim().wireName())
                .text("actor_kind", suspicion.actorKind().wireName());
    }

    private static void emergency(Out out, Emergency emergency) {
        out.text("at", emergency.at().toString())
                .texts("called", Words.all(emergency.called()))
                .text("text", emergency.text())
                .text("advice", emergency.call().advice())
                .flag("reported", emergency.call().reported())
                .text("actions", emergency.call().actions())
                .text("on_behalf_of", filled(emergency.onBehalfOf()));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }

    private static void report(Out out, EmployeeReport report) {
        Parts.accused(out, report.involved());
        out.text("nature", report.nature().wireName())
                .text("text", report.text())
                .object("observation", report.observation(), Parts::observation);
    }
}
