package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// An act that somebody wants to do, to which what is missing can be supplied: exactly the thing
/// that is named, and nothing else.
record Attempted(Dossier dossier, String act, Fields fields, Cast who, When when) {
    /// On what day after the first, with whom in office, and under which version.
    record When(int day, Offices offices, Version version) {
        When(int day, Offices offices) {
            this(day, offices, Cast.SCHOOL.version());
        }

        Agreement school() {
            return new Agreement(
                    Cast.SCHOOL.calendar(),
                    Cast.SCHOOL.terms(),
                    Cast.SCHOOL.switches(),
                    SwitchedOff.in(version),
                    Cast.NEWER,
                    offices);
        }
    }

    private static final String SOMETHING = "zat stil op haar stoel";
    private static final Involved MOTHER = new Involved.Parent(Cast.ESTHER);
    private static final StaffId NEWCOMER = new StaffId("00000000-0000-7000-8000-000000000097");
    private static final Author SYSTEM = new Author(new Actor.Automatic(), Set.of());

    Circumstances circumstances() {
        var at = Cast.TODAY.plusDays(when.day()).atTime(9, 0).atZone(DomainClock.ZONE).toInstant();
        return new Circumstances(at, who.author(), who.relations(), when.school(), Cast.NOOR);
    }

    Decision decide() {
        var reading = Vocabulary.read(act, fields);
        assertThat(reading).isInstanceOf(Reading.Understood.class);
        return Protocol.decide(dossier, ((Reading.Understood) reading).act(), circumstances());
    }

    Reviewed.Openness review() {
        return Review.of(Vocabulary.act(act).orElseThrow(), new Situation(dossier, circumstances()))
                .openness();
    }

    /// Supplies things: first those that change the dossier from the ground, then what is added to
    /// it, then who acts, then what is filled in.
    Attempted supply(List<Missing> missing) {
        var supplied = this;
        var inOrder = new ArrayList<>(missing);
        inOrder.sort(Comparator.comparingInt(Attempted::rank));
        for (var one : inOrder) {
            supplied = supplied.supply(one);
        }
        return supplied;
    }

    private static int rank(Missing missing) {
        return switch (missing) {
            case Missing.OrdinaryDossier _,
                    Missing.DossierOfItsOwn _,
                    Missing.OtherOffence _,
                    Missing.AuthorNotParty _ ->
                    0;
            case Missing.FirstEntry _,
                    Missing.RouteNotEmployee _,
                    Missing.SealedDossier _,
                    Missing.NoteToAddTo _,
                    Missing.NoteToCorrect _,
                    Missing.OpenHypothesis _,
                    Missing.TeamMember _,
                    Missing.AdviceAsked _,
                    Missing.Settled _,
                    Missing.DueSettled _,
                    Missing.Told _,
                    Missing.ObjectionWeighed _,
                    Missing.AnotherAuthor _,
                    Missing.AdviceChecked _,
                    Missing.IbConsulted _,
                    Missing.SignalThere _,
                    Missing.RouteAnswered _,
                    Missing.WrittenConsent _,
                    Missing.ToBeAbout _,
                    Missing.PersonWithheld _,
                    Missing.SwitchedOn _,
                    Missing.NewerVersion _,
                    Missing.ParentHeard _,
                    Missing.ChildHeard _,
                    Missing.HypothesisLookedAt _ ->
                    1;
            // Safety is looked at last: it knows what was decided.
            case Missing.Earlier(_, var what) -> what == Missing.What.SAFETY_CHECK ? 2 : 1;
            case Missing.FunctionNeeded _, Missing.RelationNeeded _ -> 2;
            case Missing.Field _,
                    Missing.Ground _,
                    Missing.SoundValue _,
                    Missing.PersonNotExcluded _,
                    Missing.PersonInManagement _,
                    Missing.AnotherKeeper _ ->
                    3;
            case Missing.Addressed _ -> 4;
        };
    }

    private Attempted supply(Missing missing) {
        return switch (missing) {
            case Missing.Field(_, var name) -> filled(name);
            case Missing.Ground(_, var name) -> filled(name);
            case Missing.AdviceAsked _ -> with(SYSTEM, Supplies.ADVICE);
            case Missing.Earlier(_, var what) -> with(SYSTEM, Supplies.entry(what));
            case Missing.Settled(_, var hypothesis) -> with(SYSTEM, Supplies.settling(hypothesis));
            case Missing.Told(_, var person) -> with(SYSTEM, Supplies.told(person));
            case Missing.ObjectionWeighed(_, var objection) ->
                    with(SYSTEM, Supplies.weighed(objection));
            case Missing.DueSettled(_, var due) -> in(Supplies.settled(dossier, due));
            case Missing.AnotherAuthor _ -> in(Supplies.decidedByNobody(dossier));
            case Missing.Addressed(_, var entry) -> on(Supplies.addressing(fields, entry));
            case Missing.AdviceChecked _ -> with(SYSTEM, Supplies.NOT_NEEDED);
            case Missing.IbConsulted _ -> with(SYSTEM, Supplies.IB);
            case Missing.SignalThere _ -> note(Signal.Kind.FACT);
            case Missing.RouteAnswered _ ->
                    with(Cast.INGE.author(), new Entry.RouteChosen(Route.HOME));
            case Missing.WrittenConsent(_, var whose, var partner) ->
                    with(SYSTEM, Supplies.consent(whose, partner));
            case Missing.ToBeAbout(_, var target) ->
                    aboutNew(with(who.author(), Supplies.target(target)));
            case Missing.PersonWithheld _ -> withheld();
            case Missing.NewerVersion _ -> throw new AssertionError("one version only");
            case Missing.SwitchedOn _ -> throw new AssertionError("everything is on");
            case Missing.ParentHeard(_, var parent) ->
                    with(SYSTEM, Supplies.attempt(parent)).with(SYSTEM, Supplies.attempt(parent));
            case Missing.ChildHeard _ -> with(SYSTEM, Supplies.CHILD);
            case Missing.HypothesisLookedAt(_, var number) ->
                    with(SYSTEM, Supplies.lookedAt(number));
            case Missing.SoundValue(_, var name, var problem, _) ->
                    switch (problem) {
                        case NOT_FOR_THIS_KIND -> on(fields.without(name));
                        case NOT_THERE -> on(fields.without(name));
                        default -> filled(name);
                    };
            case Missing.FunctionNeeded(_, var anyOf) -> holding(anyOf.iterator().next());
            case Missing.RelationNeeded(_, var anyOf) -> related(anyOf.iterator().next());
            case Missing.OpenHypothesis _ -> aboutNew(note(Signal.Kind.HYPOTHESIS));
            case Missing.NoteToAddTo _, Missing.NoteToCorrect _ -> aboutNew(note(Signal.Kind.FACT));
            case Missing.FirstEntry _ ->
                    with(SYSTEM, new Entry.DossierOpened(Cast.NOOR.id(), when.version().id()));
            case Missing.RouteNotEmployee _ ->
                    with(Cast.INGE.author(), new Entry.RouteChosen(Route.HOME));
            case Missing.TeamMember _ -> teamMember();
            case Missing.PersonNotExcluded _ ->
                    dossier.isSealed()
                            ? withNewDirector()
                            : on(fields.with("person", stranger().value()));
            case Missing.PersonInManagement _ -> withNewDirector();
            case Missing.OtherOffence _ -> in(withOtherOffence());
            case Missing.AnotherKeeper(_, var anyOf) -> joinedBy(anyOf.iterator().next());
            case Missing.DossierOfItsOwn _ -> in(Dossier.none());
            case Missing.SealedDossier _ -> with(SYSTEM, Supplies.CONVERTED);
            case Missing.OrdinaryDossier _ -> ordinary();
            case Missing.AuthorNotParty _ -> letIn();
        };
    }

    /// A value that is all right, whatever the field.
    Attempted filled(String name) {
        var spec = Vocabulary.act(act).orElseThrow().field(name).orElseThrow();
        if (name.equals("about") && isAboutText() && onlySpeaksForOthers()) {
            var added = note(Signal.Kind.FACT);
            return added.on(fields.with(name, Long.toString(added.dossier.version().value())));
        }
        if (name.equals("person") && letsInNobody()) {
            return withNewDirector();
        }
        if (act.equals("dossier.hand-over") && name.equals("ground")) {
            return consented(fields.first("to"), SOMETHING).on(fields.with(name, "consent"));
        }
        if (act.equals("dossier.hand-over") && name.equals("to")) {
            return consented(SOMETHING).on(fields.with(name, SOMETHING));
        }
        if (name.equals("partners")) {
            return consented(Supplies.PARTNER).on(fields.with(name, Supplies.PARTNER));
        }
        if (spec.type() == FieldSpec.Type.EVERYONE && Withheld.in(dossier).contains(MOTHER)) {
            return with(SYSTEM, new ConsentEntry.ContactAllowed(MOTHER, "Weer goed.")).filled(name);
        }
        if (spec.type() == FieldSpec.Type.ENTRIES) {
            return facts().isEmpty() ? on(fields.without(name)) : on(fields.with(name, facts()));
        }
        return on(
                fields.with(
                        name,
                        switch (spec.type()) {
                            case TEXT -> name.equals("to_version") ? Cast.NEWER : text(spec);
                            case DATE -> date(name).toString();
                            case TIME -> "2025-09-16T10:15";
                            case CHOICE, MULTI -> choice(spec);
                            case PERSON -> person().value();
                            case ENTRY -> Long.toString(candidate());
                            case FLAG -> "no";
                            case PEOPLE -> Cast.INGE.staff().value();
                            case PARENT, EVERYONE -> Cast.ESTHER.value();
                            case INVOLVED -> involved();
                            case LINES -> "een gezinscoach";
                            case ENTRIES -> throw new AssertionError("filled above");
                        }));
    }

    /// Nobody is named in it, and no place either.
    private static String text(FieldSpec spec) {
        return spec.options().isEmpty() ? "zat stil op haar stoel" : spec.options().getFirst();
    }

    private String choice(FieldSpec spec) {
        return spec.name().equals("step")
                ? Progress.toComplete(dossier).wireName()
                : spec.options().getFirst();
    }

    /// Somebody whom the act can be about.
    private String involved() {
        return act.equals("contact.allow")
                ? Withheld.in(dossier).stream().findFirst().orElse(MOTHER).wireName()
                : MOTHER.wireName();
    }

    private Attempted consented(String... partners) {
        var consented = this;
        for (var partner : partners) {
            for (var parent : List.of(Cast.ESTHER, Cast.BRAM)) {
                consented = consented.with(SYSTEM, Supplies.consent(Answer.of(parent), partner));
            }
        }
        return consented;
    }

    private String facts() {
        return dossier.signals().stream()
                .filter(recorded ->
                        recorded.entry() instanceof Entry.SignalRecorded(var signal)
                                && signal.kind() == Signal.Kind.FACT)
                .map(recorded -> Long.toString(recorded.number()))
                .findFirst()
                .orElse("");
    }

    private Attempted withheld() {
        var added =
                with(
                        SYSTEM,
                        new ConsentEntry.ContactWithheld(
                                MOTHER, Consent.WithholdGround.SAFETY, "Onveilig."));
        return fields.all("person").isEmpty()
                ? added
                : added.on(fields.with("person", MOTHER.wireName()));
    }

    private LocalDate date(String name) {
        return Cast.TODAY.plusDays(name.equals("until") ? when.day() + 10 : when.day());
    }

    private StaffId person() {
        if (act.equals("person.exclude")) {
            return NEWCOMER;
        }
        if (act.equals("team.add") && dossier.isSealed()) {
            return directors().findFirst().orElseGet(this::stranger);
        }
        return act.equals("team.remove")
                ? dossier.teamOn(circumstances().today()).stream().findFirst().orElse(stranger())
                : stranger();
    }

    private Stream<StaffId> directors() {
        return when.offices().of(SchoolFunction.management()).stream()
                .filter(staff -> !dossier.excluded().contains(staff))
                .sorted(Comparator.comparing(StaffId::value));
    }

    /// Whoever holds an office was kept out: somebody new has to take one first.
    private boolean letsInNobody() {
        return act.equals("team.add") && dossier.isSealed() && directors().findAny().isEmpty();
    }

    private Attempted withNewDirector() {
        return joinedBy(SchoolFunction.DIRECTOR).on(fields.with("person", NEWCOMER.value()));
    }

    /// Somebody nobody heard of before takes office too.
    private Attempted joinedBy(SchoolFunction function) {
        var holders = new HashMap<>(when.offices().holders());
        var more = new HashSet<>(holders.getOrDefault(function, Set.of()));
        more.add(NEWCOMER);
        holders.put(function, more);
        return new Attempted(
                dossier,
                act,
                fields,
                who,
                new When(when.day(), new Offices(holders), when.version()));
    }

    private StaffId stranger() {
        return RandomActs.PEOPLE.stream()
                .map(Cast::staff)
                .filter(staff -> !dossier.excluded().contains(staff))
                .filter(staff -> !act.equals("not-report.decide") || !staff.equals(who.staff()))
                .findFirst()
                .orElse(new StaffId("00000000-0000-7000-8000-000000000099"));
    }

    /// An entry that this act can be about; the first when there is none.
    private long candidate() {
        return candidates()
                .filter(number -> !isAboutText() || !speaksForOthers(number))
                .findFirst()
                .orElse(1);
    }

    /// What is said about a text of others is said with their voice.
    private boolean isAboutText() {
        return act.startsWith("note.");
    }

    private LongStream candidates() {
        return LongStream.rangeClosed(1, dossier.version().value())
                .filter(number -> !isWrong(number));
    }

    private boolean isWrong(long number) {
        var decision = on(fields.with("about", Long.toString(number))).decide();
        return decision instanceof Decision.Refused(var refusal)
                && refusal.missing().stream().anyMatch(Attempted::isReference);
    }

    /// About an entry in which others speak more can be said than about one of the school's own.
    private boolean speaksForOthers(long number) {
        return dossier.entry(number)
                .filter(recorded -> !recorded.entry().speaksForSchool())
                .isPresent();
    }

    private boolean onlySpeaksForOthers() {
        return candidates().findAny().isPresent() && candidates().allMatch(this::speaksForOthers);
    }

    private static boolean isReference(Missing missing) {
        return missing instanceof Missing.NoteToAddTo
                || missing instanceof Missing.NoteToCorrect
                || missing instanceof Missing.OpenHypothesis
                || missing instanceof Missing.ToBeAbout;
    }

    private Attempted note(Signal.Kind kind) {
        return with(who.author(), Supplies.signal(kind));
    }

    /// Points at the entry just added, unless the field was blank: that is missing by itself.
    private Attempted aboutNew(Attempted added) {
        return fields.all("about").isEmpty()
                ? added
                : added.on(fields.with("about", Long.toString(added.dossier.version().value())));
    }

    private Attempted teamMember() {
        var person = stranger();
        var added = with(SYSTEM, new Entry.TeamMemberAdded(person, "werkt mee", Answer.blank()));
        return fields.all("person").isEmpty()
                ? added
                : added.on(fields.with("person", person.value()));
    }

    /// Somebody else acts; where it matters whose notes there are, the exclusion is not there.
    private Attempted letIn() {
        if (act.equals("person.exclude") || act.startsWith("team.")) {
            return by(new Cast(9, who.functions(), who.relations()));
        }
        return in(
                refold(recorded ->
                        recorded.entry() instanceof Entry.PersonExcluded(var person, _)
                                && person.equals(who.staff())));
    }

    private Attempted ordinary() {
        return in(
                refold(recorded ->
                        switch (recorded.entry()) {
                            case Entry.EmployeeReported _, EmployeeEntry.Converted _ -> true;
                            case Entry.RouteChosen(var route) -> route == Route.EMPLOYEE;
                            default -> false;
                        }));
    }

    private Dossier withOtherOffence() {
        return Dossier.fold(dossier.entries().stream().map(Attempted::asOther).toList());
    }

    private static Recorded asOther(Recorded recorded) {
        return new Recorded(
                recorded.number(),
                recorded.at(),
                recorded.author(),
                Supplies.ofOtherOffence(recorded.entry()),
                recorded.sets(),
                recorded.settles());
    }

    /// The dossier with something else, of no consequence, in the place of some entries.
    private Dossier refold(Predicate<Recorded> unwanted) {
        var nobody = new StaffId("00000000-0000-7000-8000-000000000098");
        return Dossier.fold(
                dossier.entries().stream()
                        .map(recorded ->
                                unwanted.test(recorded)
                                        ? new Recorded(
                                                recorded.number(),
                                                recorded.at(),
                                                SYSTEM,
                                                new Entry.TeamMemberRemoved(nobody, ""),
                                                recorded.sets(),
                                                recorded.settles())
                                        : recorded)
                        .toList());
    }

    private Attempted with(Author author, Entry entry) {
        var number = dossier.version().value() + 1;
        return in(
                dossier.with(
                        new Recorded(
                                number,
                                circumstances().now(),
                                author,
                                entry,
                                List.of(),
                                List.of())));
    }

    private Attempted holding(SchoolFunction function) {
        var functions = new HashSet<>(who.functions());
        functions.add(function);
        return by(new Cast(who.number(), functions, who.relations()));
    }

    private Attempted related(Relation relation) {
        var relations = new HashSet<>(who.relations());
        relations.add(relation);
        return by(new Cast(who.number(), who.functions(), relations));
    }

    private Attempted in(Dossier other) {
        return new Attempted(other, act, fields, who, when);
    }

    private Attempted on(Fields other) {
        return new Attempted(dossier, act, other, who, when);
    }

    private Attempted by(Cast other) {
        return new Attempted(dossier, act, fields, other, when);
    }

    /// The same act with every required field filled in soundly.
    Attempted complete() {
        var full = on(Fields.none());
        for (var spec : Vocabulary.act(act).orElseThrow().fields()) {
            if (spec.required()) {
                full = full.filled(spec.name());
            }
        }
        return switch (act) {
            case "suspicion.set" -> full.filled("natures");
            case "employee.report", "dossier.convert" -> full.filled("person");
            case "outcome.share", "child.hear" -> full.filled("text");
            case "conversation.plan", "conversation.record" -> full.filled("no_ib_because");
            default -> full.withWhatRulesAsk();
        };
    }

    /// What no field asks by itself, but a rule does in this dossier.
    private Attempted withWhatRulesAsk() {
        return decide() instanceof Decision.Refused(var refusal)
                ? supply(refusal.missing().stream().filter(Attempted::isFilledIn).toList())
                : this;
    }

    private static boolean isFilledIn(Missing missing) {
        return missing instanceof Missing.Field
                || missing instanceof Missing.Ground
                || missing instanceof Missing.WrittenConsent
                || missing instanceof Missing.Addressed;
    }
}
