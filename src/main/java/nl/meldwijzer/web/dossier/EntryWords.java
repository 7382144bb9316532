package nl.meldwijzer.web.dossier;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.protocol.Contact;
import nl.meldwijzer.protocol.Emergency;
import nl.meldwijzer.protocol.EmployeeReport;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.GroupedEntry;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.protocol.Suspicion;
import nl.meldwijzer.protocol.Wired;
import nl.meldwijzer.web.dossier.TimelineItem.Body;
import nl.meldwijzer.web.dossier.TimelineItem.Kind;
import nl.meldwijzer.web.dossier.TimelineItem.Tag;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts entries into words. What is assumed never looks like what was seen (S74).
final class EntryWords {
    private static final String OPTION = "protocol.option.";
    private static final Pattern QUOTED =
            Pattern.compile("(?s)[\"“”„‘’'«»‚]([^\"“”„«»]+)[\"“”‘’'«»]");

    private final Texts t;
    private final Dates dates;
    private final Names names;

    EntryWords(Dates dates, Names names) {
        this.t = dates.t();
        this.dates = dates;
        this.names = names;
    }

    private Rows rows() {
        return new Rows(dates, names);
    }

    private Told tell(GroupedEntry grouped) {
        return GroupedWords.tell(grouped, rows());
    }

    /// How it is drawn.
    Kind kind(Entry entry) {
        return switch (entry) {
            case Entry.SignalRecorded(var signal) -> kind(signal.kind());
            case Entry.ContactRecorded _, Entry.IbConsulted _, Entry.SuspicionSet _ -> Kind.CONTACT;
            case Entry.EmergencyNoted _, Entry.GlassBroken _ -> Kind.EMERGENCY;
            case Entry.EmployeeReported _ -> Kind.FACT;
            case Entry.DossierOpened _,
                    Entry.RouteChosen _,
                    Entry.NoteCorrected _,
                    Entry.FollowUpNoted _,
                    Entry.HypothesisSettled _,
                    Entry.PaperLocated _,
                    Entry.TeamMemberAdded _,
                    Entry.TeamMemberRemoved _,
                    Entry.PersonExcluded _ ->
                    Kind.STEP;
            case GroupedEntry grouped -> tell(grouped).kind();
        };
    }

    /// Its name: for a signal the kind of statement.
    String name(Entry entry) {
        return entry instanceof Entry.SignalRecorded(var signal)
                ? t.text("web.entry.kind." + signal.kind().wireName())
                : t.text(entry.key());
    }

    /// The day on which it happened, where that is not the day on which it was recorded.
    Optional<LocalDate> day(Entry entry) {
        return switch (entry) {
            case Entry.SignalRecorded(var signal) -> Optional.of(signal.observation().date());
            case Entry.ContactRecorded(var contact) ->
                    Optional.of(contact.account().observation().date());
            case Entry.EmployeeReported(var report) -> Optional.of(report.observation().date());
            case Entry.IbConsulted consulted -> Optional.of(consulted.date());
            case Entry.EmergencyNoted(var emergency) ->
                    Optional.of(emergency.at().atZone(DomainClock.ZONE).toLocalDate());
            case Entry.DossierOpened _,
                    Entry.RouteChosen _,
                    Entry.NoteCorrected _,
                    Entry.FollowUpNoted _,
                    Entry.HypothesisSettled _,
                    Entry.PaperLocated _,
                    Entry.SuspicionSet _,
                    Entry.TeamMemberAdded _,
                    Entry.TeamMemberRemoved _,
                    Entry.PersonExcluded _,
                    Entry.GlassBroken _ ->
                    Optional.empty();
            case GroupedEntry grouped -> tell(grouped).day();
        };
    }

    /// What it says.
    ///
    /// @param outcome the last word on it, when it is a hypothesis
    Body body(Entry entry, Optional<Entry.HypothesisSettled> outcome) {
        return switch (entry) {
            case Entry.SignalRecorded(var signal) -> signal(signal, outcome);
            case Entry.ContactRecorded(var contact) -> contact(contact);
            case Entry.EmergencyNoted(var emergency) -> emergency(emergency);
            case Entry.EmployeeReported(var report) -> report(report);
            case Entry.DossierOpened _ -> said("");
            case Entry.RouteChosen(var route) -> said(option("route", route));
            case Entry.NoteCorrected(var about, var text) -> about(about, text);
            case Entry.FollowUpNoted(var about, var text) -> about(about, text);
            case Entry.PaperLocated(var about, var location) -> about(about, location);
            case Entry.HypothesisSettled settled ->
                    about(settled.about(), outcome(settled) + "\n" + settled.text());
            case Entry.SuspicionSet(var suspicion) -> suspicion(suspicion);
            case Entry.IbConsulted consulted -> consulted(consulted);
            case Entry.TeamMemberAdded added -> person(names.of(added.person()), added.reason());
            case Entry.TeamMemberRemoved(var person, var reason) ->
                    person(names.of(person), reason);
            case Entry.PersonExcluded(var person, var reason) -> person(names.of(person), reason);
            case Entry.GlassBroken opened -> opened(opened);
            case GroupedEntry grouped -> tell(grouped).body();
        };
    }

    /// What it says, without anything around it.
    String text(Entry entry) {
        return body(entry, Optional.empty()).text();
    }

    String outcome(Entry.HypothesisSettled settled) {
        return option("outcome", settled.outcome());
    }

    private Body signal(Signal signal, Optional<Entry.HypothesisSettled> outcome) {
        var aspects = signal.aspects();
        var rows =
                rows().observed(signal.observation())
                        .options("channel", aspects.channels())
                        .options("object", besides(aspects.subject()))
                        .add("web.entry.on_behalf_of", aspects.onBehalfOf());
        support(signal.statement(), rows);
        rows.add("web.entry.catalogue", catalogue(signal.catalogue()));
        var question =
                signal.statement() instanceof Signal.Statement.ChildsWords(var asked) ? asked : "";
        return new Body(shown(signal), question, rows.all(), tags(signal, outcome));
    }

    /// The page puts a child's words between quotation marks; a pair that stands there already is
    /// not doubled.
    private static String shown(Signal signal) {
        var quoted =
                signal.kind() == Signal.Kind.CHILDS_WORDS
                        ? QUOTED.matcher(signal.text())
                        : QUOTED.matcher("");
        return quoted.matches() ? quoted.group(1) : signal.text();
    }

    /// That a signal is about the pupil goes without saying.
    private static List<Signal.Subject> besides(Signal.Subject subject) {
        return subject == Signal.Subject.PUPIL ? List.of() : List.of(subject);
    }

    private void support(Signal.Statement statement, Rows rows) {
        switch (statement) {
            case Signal.Statement.ThirdParty(var source) -> rows.source(source);
            case Signal.Statement.ReportedDiagnosis(var by, var function, var on, var source) ->
                    rows.add("web.entry.diagnosed_by", by)
                            .option("diagnosed_by_function", function)
                            .add("web.entry.diagnosed_on", on.optional().map(dates::day).orElse(""))
                            .source(source);
            case Signal.Statement.Fact _,
                    Signal.Statement.Hypothesis _,
                    Signal.Statement.OwnDiagnosis _,
                    Signal.Statement.ChildsWords _ -> {}
        }
    }

    private String catalogue(Signal.Catalogued catalogued) {
        return catalogued.items().stream()
                .map(id -> t.find("catalogue." + id).orElse(id))
                .collect(Collectors.joining("; "));
    }

    private List<Tag> tags(Signal signal, Optional<Entry.HypothesisSettled> outcome) {
        var tags = new ArrayList<Tag>();
        if (signal.kind() == Signal.Kind.HYPOTHESIS) {
            tags.add(
                    outcome.map(o -> new Tag(o.outcome().wireName(), outcome(o)))
                            .orElseGet(() -> new Tag("open", t.text("web.entry.open"))));
        }
        var direction = signal.aspects().direction().wireName();
        tags.add(new Tag(direction, t.text("web.entry.direction." + direction)));
        signal.aspects().flags().stream()
                .map(flag -> new Tag("alarm", t.text("web.entry.flag." + flag.wireName())))
                .forEach(tags::add);
        return tags;
    }

    private Body contact(Contact contact) {
        var rows =
                rows().add("web.entry.with", contact.with())
                        .option("party", contact.party())
                        .option("channel", contact.channel())
                        .add("web.entry.named", yesOrNo(contact.named()))
                        .observed(contact.account().observation())
                        .add("web.entry.told_by", contact.account().onBehalfOf());
        return new Body(contact.account().text(), "", rows.all(), List.of());
    }

    private Body emergency(Emergency emergency) {
        var rows =
                rows().add("web.entry.at", dates.moment(emergency.at()))
                        .options("called", emergency.called())
                        .add("web.entry.advice", emergency.call().advice())
                        .add("web.entry.report", yesOrNo(emergency.call().reported()))
                        .add("web.entry.actions", emergency.call().actions())
                        .add("web.entry.told_by", emergency.onBehalfOf());
        return new Body(emergency.text(), "", rows.all(), List.of());
    }

    private Body report(EmployeeReport report) {
        var involved = report.involved();
        var rows =
                rows().add(
                                "web.entry.person",
                                involved.person().optional().map(names::of).orElse(""))
                        .add("web.entry.person", involved.personName())
                        .add(
                                "web.entry.director-party",
                                involved.directorIsParty() ? t.text("web.yes") : "")
                        .option("nature", report.nature())
                        .observed(report.observation());
        return new Body(report.text(), "", rows.all(), List.of());
    }

    private Body suspicion(Suspicion suspicion) {
        var rows =
                rows().options("natures", suspicion.natures())
                        .options("forms", suspicion.forms())
                        .option("victim", suspicion.victim())
                        .option("actor_kind", suspicion.actorKind());
        return new Body("", "", rows.all(), List.of());
    }

    private Body consulted(Entry.IbConsulted consulted) {
        var rows =
                rows().add("web.entry.doubt", yesOrNo(consulted.doubt()))
                        .add("web.entry.present", consulted.present());
        return new Body(consulted.text(), "", rows.all(), List.of());
    }

    private Body about(long number, String text) {
        var rows = rows().add("web.entry.about", t.text("web.entry.number", number));
        return new Body(text, "", rows.all(), List.of());
    }

    private Body person(String name, String reason) {
        return said(
                Stream.of(name, reason)
                        .filter(s -> !s.isBlank())
                        .collect(Collectors.joining(": ")));
    }

    private Body opened(Entry.GlassBroken opened) {
        return new Body(
                option("category", opened.category()) + "\n" + opened.reason(),
                "",
                new Rows(dates, names).add("web.entry.until", dates.moment(opened.until())).all(),
                List.of());
    }

    private static Body said(String text) {
        return new Body(text, "", List.of(), List.of());
    }

    private String option(String field, Wired value) {
        return t.text(OPTION + field + "." + value.wireName());
    }

    private String yesOrNo(boolean value) {
        return t.text(value ? "web.yes" : "web.no");
    }

    private static Kind kind(Signal.Kind kind) {
        return switch (kind) {
            case FACT -> Kind.FACT;
            case HYPOTHESIS -> Kind.HYPOTHESIS;
            case THIRD_PARTY -> Kind.THIRD_PARTY;
            case DIAGNOSIS -> Kind.DIAGNOSIS;
            case CHILDS_WORDS -> Kind.CHILDS_WORDS;
        };
    }
}
