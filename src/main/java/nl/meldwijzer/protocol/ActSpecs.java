package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.FieldSpec.Type.CHOICE;
import static nl.meldwijzer.protocol.FieldSpec.Type.DATE;
import static nl.meldwijzer.protocol.FieldSpec.Type.ENTRY;
import static nl.meldwijzer.protocol.FieldSpec.Type.FLAG;
import static nl.meldwijzer.protocol.FieldSpec.Type.MULTI;
import static nl.meldwijzer.protocol.FieldSpec.Type.PERSON;
import static nl.meldwijzer.protocol.FieldSpec.Type.TEXT;
import static nl.meldwijzer.protocol.FieldSpec.Type.TIME;

import nl.meldwijzer.protocol.ActSpec.Who;

import java.util.Arrays;
import java.util.List;

/// The description of each act, as data.
final class ActSpecs {
    private static final List<String> YES_NO = List.of("yes", "no");

    /// The four fields and the text (S66); places of S55 are suggestions.
    private static final List<FieldSpec> OBSERVED =
            List.of(
                    must("text", TEXT),
                    must("date", DATE),
                    must("place", TEXT, List.of("classroom", "playground", "home_visit")),
                    must("situation", TEXT),
                    must("others_present", TEXT, List.of("nobody")));

    /// Whose words these are, when she has no account and a colleague writes them down (S16).
    private static final FieldSpec ON_BEHALF_OF = may("on_behalf_of", TEXT);

    private static final ActSpec ROUTE =
            new ActSpec(
                    "route.choose",
                    Who.ANY,
                    true,
                    List.of(must("route", CHOICE, names(Route.values()))),
                    List.of(Code.EMP, Code.REQUIRED));

    private static final ActSpec SIGNAL =
            new ActSpec(
                    "signal.record",
                    Who.ANY,
                    true,
                    join(
                            List.of(
                                    List.of(must("kind", CHOICE, names(Signal.Kind.values()))),
                                    OBSERVED,
                                    signalAspects(),
                                    signalSupport())),
                    List.of(
                            Code.EMP,
                            Code.MINFIELDS,
                            Code.REQUIRED,
                            Code.SOURCE,
                            Code.DIAG,
                            Code.KIND,
                            Code.DATE,
                            Code.TEXT,
                            Code.ESTABLISH));

    private static final ActSpec CORRECT =
            new ActSpec(
                    "note.correct",
                    Who.AUTHOR_OR_ATTENTION_OFFICER,
                    false,
                    List.of(must("about", ENTRY), must("text", TEXT)),
                    List.of(Code.IMMUTABLE, Code.REQUIRED, Code.TEXT, Code.ESTABLISH));

    private static final ActSpec FOLLOW_UP =
            new ActSpec(
                    "note.follow-up",
                    Who.TEAM,
                    false,
                    List.of(must("about", ENTRY), must("text", TEXT)),
                    List.of(Code.IMMUTABLE, Code.REQUIRED, Code.TEXT, Code.ESTABLISH));

    private static final ActSpec HYPOTHESIS =
            new ActSpec(
                    "hypothesis.settle",
                    Who.TEAM,
                    false,
                    List.of(
                            must("about", ENTRY),
                            must("outcome", CHOICE, names(HypothesisOutcome.values())),
                            must("text", TEXT)),
                    List.of(Code.EMP, Code.ABOUT, Code.REQUIRED, Code.TEXT, Code.ESTABLISH));

    private static final ActSpec CONTACT =
            new ActSpec(
                    "contact.record",
                    Who.ANY,
                    true,
                    join(
                            List.of(
                                    List.of(
                                            must("with", TEXT),
                                            may("party", CHOICE, names(Contact.Party.values())),
                                            must(
                                                    "channel",
                                                    CHOICE,
                                                    names(Contact.Channel.values())),
                                            may("named", CHOICE, YES_NO)),
                                    OBSERVED,
                                    List.of(ON_BEHALF_OF))),
                    List.of(Code.MINFIELDS, Code.REQUIRED, Code.DATE, Code.TEXT));

    private static final ActSpec PAPER =
            new ActSpec(
                    "paper.locate",
                    Who.TEAM,
                    false,
                    List.of(must("about", ENTRY), must("location", TEXT)),
                    List.of(Code.ABOUT, Code.REQUIRED, Code.TEXT));

    private static final ActSpec SUSPICION =
            new ActSpec(
                    "suspicion.set",
                    Who.DOSSIER,
                    false,
                    List.of(
                            may("natures", MULTI, names(Suspicion.Nature.values())),
                            may("forms", MULTI, names(Suspicion.Form.values())),
                            may("victim", CHOICE, names(Suspicion.Victim.values())),
                            may("actor_kind", CHOICE, names(Suspicion.ActorKind.values()))),
                    List.of(Code.EMP, Code.UNOPENED, Code.PARTY, Code.ROLE, Code.REQUIRED));

    private static final ActSpec CONSULT =
            new ActSpec(
                    "consult.ib",
                    Who.COORDINATOR,
                    false,
                    List.of(
                            must("text", TEXT),
                            must("doubt", CHOICE, YES_NO),
                            may("present", TEXT),
                            may("date", DATE)),
                    List.of(
                            Code.EMP,
                            Code.UNOPENED,
                            Code.PARTY,
                            Code.ROLE,
                            Code.REQUIRED,
                            Code.DATE,
                            Code.TEXT,
                            Code.ESTABLISH));

    private static final ActSpec EMERGENCY =
            new ActSpec(
                    "emergency.note",
                    Who.ANY,
                    true,
                    List.of(
                            may("text", TEXT),
                            may("at", TIME),
                            may("called", MULTI, names(Emergency.Called.values())),
                            may("advice", TEXT),
                            may("report", FLAG),
                            may("actions", TEXT),
                            ON_BEHALF_OF),
                    List.of());

    private static final ActSpec EMPLOYEE =
            new ActSpec(
                    "employee.report",
                    Who.ANY,
                    true,
                    join(
                            List.of(
                                    List.of(
                                            may("person", PERSON),
                                            may("person_name", TEXT),
                                            must(
                                                    "nature",
                                                    CHOICE,
                                                    names(EmployeeReport.Offence.values())),
                                            may("director_party", FLAG)),
                                    OBSERVED)),
                    List.of(Code.EMP, Code.MINFIELDS, Code.REQUIRED, Code.DATE, Code.TEXT));

    private static final ActSpec ADD =
            new ActSpec(
                    "team.add",
                    Who.ATTENTION_OFFICER,
                    false,
                    List.of(must("person", PERSON), must("reason", TEXT), may("until", DATE)),
                    List.of(
                            Code.EMP,
                            Code.UNOPENED,
                            Code.PARTY,
                            Code.ROLE,
                            Code.REQUIRED,
                            Code.DATE,
                            Code.TEXT));

    private static final ActSpec REMOVE =
            new ActSpec(
                    "team.remove",
                    Who.ATTENTION_OFFICER,
                    false,
                    List.of(must("person", PERSON), must("reason", TEXT)),
                    List.of(Code.ABOUT, Code.PARTY, Code.ROLE, Code.REQUIRED, Code.TEXT));

    private static final ActSpec EXCLUDE =
            new ActSpec(
                    "person.exclude",
                    Who.ATTENTION_OFFICER,
                    false,
                    List.of(must("person", PERSON), must("reason", TEXT)),
                    List.of(Code.UNOPENED, Code.PARTY, Code.ROLE, Code.REQUIRED, Code.TEXT));

    private static final ActSpec BREAK_GLASS =
            new ActSpec(
                    "access.break-glass",
                    Who.MANAGEMENT,
                    false,
                    List.of(
                            must("category", CHOICE, names(EmergencyAccess.Category.values())),
                            must("reason", TEXT)),
                    List.of(
                            Code.EMP,
                            Code.UNOPENED,
                            Code.PARTY,
                            Code.ROLE,
                            Code.REQUIRED,
                            Code.TEXT));

    static final List<ActSpec> ALL =
            join(
                    List.of(
                            List.of(
                                    ROUTE,
                                    SIGNAL,
                                    CORRECT,
                                    FOLLOW_UP,
                                    HYPOTHESIS,
                                    CONTACT,
                                    PAPER,
                                    SUSPICION,
                                    CONSULT),
                            Groups.specs(),
                            List.of(EMERGENCY, EMPLOYEE, ADD, REMOVE, EXCLUDE, BREAK_GLASS)));

    private ActSpecs() {}

    private static List<FieldSpec> signalAspects() {
        return List.of(
                may("channel", MULTI, names(Signal.Channel.values())),
                may("object", CHOICE, names(Signal.Subject.values())),
                may("direction", CHOICE, names(Signal.Direction.values())),
                may("catalogue", MULTI, SignalCatalogue.ids()),
                may("flags", MULTI, names(Signal.Flag.values())),
                ON_BEHALF_OF);
    }

    private static List<FieldSpec> signalSupport() {
        return List.of(
                may("source.who", TEXT),
                may("source.function", TEXT),
                may("source.how", TEXT),
                may("source.when", DATE),
                may("source.shielded", FLAG),
                may("question", TEXT),
                may("diagnosed_by", TEXT),
                may("diagnosed_by_function", CHOICE, names(Signal.Diagnostician.values())),
                may("diagnosed_on", DATE));
    }

    private static FieldSpec must(String name, FieldSpec.Type type) {
        return must(name, type, List.of());
    }

    private static FieldSpec must(String name, FieldSpec.Type type, List<String> options) {
        return new FieldSpec(name, type, true, options);
    }

    private static FieldSpec may(String name, FieldSpec.Type type) {
        return may(name, type, List.of());
    }

    private static FieldSpec may(String name, FieldSpec.Type type, List<String> options) {
        return new FieldSpec(name, type, false, options);
    }

    private static List<String> names(Wired[] values) {
        return Arrays.stream(values).map(Wired::wireName).toList();
    }

    private static <T> List<T> join(List<List<T>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
