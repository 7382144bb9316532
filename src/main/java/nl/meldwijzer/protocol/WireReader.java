package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Signal.Statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Reads entries back. Texts come out exactly as they went in; what does not read is no entry.
final class WireReader {
    private final String wireName;
    private final Fields fields;
    private final FieldReader reader;

    WireReader(String wireName, Fields fields) {
        this.wireName = wireName;
        this.fields = fields;
        this.reader = new FieldReader(fields);
    }

    String text(String name) {
        return reader.exact(name);
    }

    LocalDate date(String name) {
        return present(name, reader.date(name));
    }

    Answer<LocalDate> optionalDate(String name) {
        return fields.all(name).isEmpty() ? Answer.blank() : Answer.of(date(name));
    }

    long entry(String name) {
        return present(name, reader.entry(name));
    }

    boolean yes(String name) {
        return present(name, reader.yesOrNo(name));
    }

    StaffId person(String name) {
        return present(name, reader.person(name));
    }

    <E extends Enum<E> & Wired> E choice(String name, Class<E> options) {
        return present(name, reader.choice(name, options));
    }

    <E extends Enum<E> & Wired> Set<E> multi(String name, Class<E> options) {
        var chosen = reader.multi(name, options);
        if (chosen.size() != fields.all(name).size()) {
            throw unreadable(name);
        }
        return chosen;
    }

    Signal signal() {
        return new Signal(
                statement(choice("kind", Signal.Kind.class)),
                text("text"),
                observation(),
                new Signal.Aspects(
                        multi("channel", Signal.Channel.class),
                        choice("object", Signal.Subject.class),
                        choice("direction", Signal.Direction.class),
                        multi("flags", Signal.Flag.class),
                        text("on_behalf_of")),
                new Signal.Catalogued(
                        text("catalogue_version"), List.copyOf(fields.all("catalogue"))));
    }

    private Statement statement(Signal.Kind kind) {
        return switch (kind) {
            case FACT -> new Statement.Fact();
            case HYPOTHESIS -> new Statement.Hypothesis();
            case THIRD_PARTY -> new Statement.ThirdParty(source());
            case CHILDS_WORDS -> new Statement.ChildsWords(text("question"));
            case DIAGNOSIS ->
                    yes("own")
                            ? new Statement.OwnDiagnosis()
                            : new Statement.ReportedDiagnosis(
                                    text("diagnosed_by"),
                                    choice("diagnosed_by_function", Signal.Diagnostician.class),
                                    source());
        };
    }

    private Source source() {
        return new Source(
                text("source.who"),
                text("source.function"),
                text("source.how"),
                date("source.when"),
                yes("source.shielded"));
    }

    private Observation observation() {
        return new Observation(
                date("date"), text("place"), text("situation"), text("others_present"));
    }

    Contact contact() {
        return new Contact(
                text("with"),
                choice("party", Contact.Party.class),
                choice("channel", Contact.Channel.class),
                yes("named"),
                new Contact.Account(text("text"), observation()));
    }

    Suspicion suspicion() {
        return new Suspicion(
                multi("natures", Suspicion.Nature.class),
                multi("forms", Suspicion.Form.class),
                choice("victim", Suspicion.Victim.class),
                choice("actor_kind", Suspicion.ActorKind.class));
    }

    Emergency emergency() {
        Instant at = present("at", reader.time("at"));
        return new Emergency(
                at,
                multi("called", Emergency.Called.class),
                text("text"),
                new Emergency.FromCall(text("advice"), yes("report"), text("actions")));
    }

    EmployeeReport employeeReport() {
        return new EmployeeReport(
                fields.all("person").isEmpty() ? Answer.blank() : Answer.of(person("person")),
                text("person_name"),
                choice("nature", EmployeeReport.Offence.class),
                text("text"),
                observation());
    }

    private <T> T present(String name, Answer<T> answer) {
        return answer.optional().orElseThrow(() -> unreadable(name));
    }

    private IllegalArgumentException unreadable(String name) {
        return new IllegalArgumentException(wireName + " does not read at " + name);
    }
}
