package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.DueFor;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.DueKey;
import nl.meldwijzer.protocol.EmployeeReport;
import nl.meldwijzer.protocol.Involved;
import nl.meldwijzer.protocol.Observation;
import nl.meldwijzer.protocol.Source;
import nl.meldwijzer.protocol.Term;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;

/// What several kinds of entry have in common, each written and read side by side.
final class Parts {
    private Parts() {}

    static void author(Out out, Author author) {
        switch (author.actor()) {
            case Actor.Employee(var id) -> out.text("actor", "employee").text("id", id.value());
            case Actor.Operator() -> out.text("actor", "operator");
            case Actor.Automatic() -> out.text("actor", "automatic");
        }
        out.texts(
                "as", author.functions().stream().map(SchoolFunction::wireName).sorted().toList());
    }

    static Author author(In in) {
        var actor =
                switch (in.text("actor")) {
                    case "employee" -> new Actor.Employee(staff(in, "id"));
                    case "operator" -> new Actor.Operator();
                    case "automatic" -> new Actor.Automatic();
                    default -> throw new Misread("unknown actor");
                };
        var functions = EnumSet.noneOf(SchoolFunction.class);
        functions.addAll(in.words("as", Parts::function));
        return new Author(actor, functions);
    }

    static void due(Out out, DueItem item) {
        dueKey(out, item.key());
        out.day("on", item.on()).text("term", item.term().name());
        switch (item.who()) {
            case DueFor.Person(var staff) -> out.text("person", staff.value());
            case DueFor.Function(var function) -> out.text("function", function.wireName());
        }
    }

    static DueItem due(In in) {
        return new DueItem(
                dueKey(in),
                in.day("on"),
                dueFor(in),
                in.word("term", word -> named(Term.values(), word)));
    }

    private static DueFor dueFor(In in) {
        return in.maybeText("person")
                .<DueFor>map(id -> new DueFor.Person(id(id)))
                .orElseGet(() -> new DueFor.Function(in.word("function", Parts::function)));
    }

    static void dueKey(Out out, DueKey key) {
        out.text("what", key.what())
                .number("about", key.about())
                .text("whom", key.whom().optional().map(Involved::wireName));
    }

    static DueKey dueKey(In in) {
        return new DueKey(
                in.text("what"),
                in.number("about"),
                in.maybeText("whom").map(Parts::involved).map(Answer::of).orElseGet(Answer::blank));
    }

    static Involved involved(String word) {
        try {
            return Involved.of(word);
        } catch (IllegalArgumentException e) {
            throw new Misread("not somebody involved");
        }
    }

    static ParentId parent(In in, String name) {
        try {
            return new ParentId(in.text(name));
        } catch (IllegalArgumentException e) {
            throw new Misread("not an id");
        }
    }

    static void observation(Out out, Observation observation) {
        out.day("date", observation.date())
                .text("place", observation.place())
                .text("situation", observation.situation())
                .text("others_present", observation.othersPresent());
    }

    static Observation observation(In in) {
        return new Observation(
                in.day("date"), in.text("place"), in.text("situation"), in.text("others_present"));
    }

    /// Whom a report about an employee is about.
    static void accused(Out out, EmployeeReport.Involved involved) {
        if (involved.directorIsParty()) {
            out.flag("director_party", true);
        }
        out.text("person", involved.person().optional().map(Object::toString))
                .text("person_name", involved.personName());
    }

    static EmployeeReport.Involved accused(In in) {
        return new EmployeeReport.Involved(
                in.maybeText("person").map(Parts::id).map(Answer::of).orElseGet(Answer::blank),
                in.text("person_name"),
                in.maybeFlag("director_party"));
    }

    static void source(Out out, Source source) {
        out.text("who", source.who())
                .text("function", source.function())
                .text("how", source.how())
                .day("when", source.when())
                .flag("shielded", source.shielded());
    }

    static Source source(In in) {
        return new Source(
                in.text("who"),
                in.text("function"),
                in.text("how"),
                in.day("when"),
                in.flag("shielded"));
    }

    static Answer<LocalDate> maybeDay(In in, String name) {
        return in.maybeDay(name).map(Answer::of).orElseGet(Answer::blank);
    }

    static StaffId staff(In in, String name) {
        return id(in.text(name));
    }

    static StaffId id(String text) {
        try {
            return new StaffId(text);
        } catch (IllegalArgumentException e) {
            throw new Misread("not an id");
        }
    }

    /// By wire name only: the Dutch words are for import files and may change.
    private static Optional<SchoolFunction> function(String word) {
        return Arrays.stream(SchoolFunction.values())
                .filter(function -> function.wireName().equals(word))
                .findFirst();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Arrays.stream(values).filter(value -> value.name().equals(word)).findFirst();
    }
}
