package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The fields of one kind of act in their order, each with its type and how to take it out of the
/// act. The description follows from it, and the rules on required fields, readable texts, sound
/// dates and texts in which the school speaks. What a field says after [#text] and its like counts
/// for that field: `text("reason", …).must()`.
final class Form<A extends Act> {
    private static final List<String> YES_NO = List.of("yes", "no");

    private final Head<A> head;
    private final List<FormField<A>> fields;

    private record Head<A>(
            String name, ActSpec.Who who, boolean deposits, Function<FieldReader, A> reader) {}

    private Form(Head<A> head, List<FormField<A>> fields) {
        this.head = head;
        this.fields = List.copyOf(fields);
    }

    static <A extends Act> Form<A> of(
            String name, ActSpec.Who who, Function<FieldReader, A> reader) {
        return new Form<>(new Head<>(name, who, who == ActSpec.Who.ANY, reader), List.of());
    }

    String name() {
        return head.name();
    }

    A read(FieldReader in) {
        return head.reader().apply(in);
    }

    ActSpec spec(List<Code> codes) {
        return new ActSpec(
                head.name(),
                head.who(),
                head.deposits(),
                fields.stream().map(FormField::spec).toList(),
                codes);
    }

    List<Rule<Attempt<A>>> rules() {
        return fields.stream().flatMap(field -> field.rules().stream()).toList();
    }

    /// The four fields of what took place (S66).
    Form<A> observed(Function<A, Observation.Form> of) {
        return happened("date", of.andThen(Observation.Form::date))
                .must(Code.MINFIELDS)
                .text("place", of.andThen(Observation.Form::place))
                .suggest("classroom", "playground", "home_visit")
                .must(Code.MINFIELDS)
                .text("situation", of.andThen(Observation.Form::situation))
                .must(Code.MINFIELDS)
                .text("others_present", of.andThen(Observation.Form::othersPresent))
                .suggest("nobody")
                .must(Code.MINFIELDS);
    }

    Form<A> text(String name, Function<A, String> of) {
        return texts(name, FieldSpec.Type.TEXT, of.andThen(List::of));
    }

    /// A word that the page fills in; a rule says which.
    Form<A> given(String name, Function<A, String> of) {
        return value(name, FieldSpec.Type.TEXT, List.of(), act -> of.apply(act).isBlank());
    }

    /// Several things, one a line.
    Form<A> lines(String name, Function<A, List<String>> of) {
        return texts(name, FieldSpec.Type.LINES, of);
    }

    /// A day on which something happened: not before the pupil's birth, not after today.
    Form<A> happened(String name, Function<A, Answer<LocalDate>> of) {
        return plus(FormField.day(name, of, FormRules.happened(name, of)));
    }

    /// A day to come.
    Form<A> upcoming(String name, Function<A, Answer<LocalDate>> of) {
        return plus(FormField.day(name, of, FormRules.notPast(name, of)));
    }

    Form<A> choice(
            String name, Wired[] options, Function<A, ? extends Answer<? extends Wired>> of) {
        return choice(name, List.of(options), of);
    }

    Form<A> choice(
            String name,
            List<? extends Wired> options,
            Function<A, ? extends Answer<? extends Wired>> of) {
        var names = options.stream().map(Wired::wireName).toList();
        return value(name, FieldSpec.Type.CHOICE, names, act -> of.apply(act).isBlank());
    }

    Form<A> yesNo(String name, Function<A, Answer<Boolean>> of) {
        return value(name, FieldSpec.Type.CHOICE, YES_NO, act -> of.apply(act).isBlank());
    }

    /// A tick, which is never missing.
    Form<A> flag(String name) {
        return value(name, FieldSpec.Type.FLAG, List.of(), _ -> false);
    }

    Form<A> person(String name, Function<A, Answer<StaffId>> of) {
        return value(name, FieldSpec.Type.PERSON, List.of(), act -> of.apply(act).isBlank());
    }

    Form<A> people(String name, Function<A, List<StaffId>> of) {
        return value(name, FieldSpec.Type.PEOPLE, List.of(), act -> of.apply(act).isEmpty());
    }

    Form<A> parent(String name, Function<A, Answer<ParentId>> of) {
        return value(name, FieldSpec.Type.PARENT, List.of(), act -> of.apply(act).isBlank());
    }

    /// One of the parents, or the pupil.
    Form<A> involved(String name, Function<A, Answer<Involved>> of) {
        return value(name, FieldSpec.Type.INVOLVED, List.of(), act -> of.apply(act).isBlank());
    }

    /// Any of the parents, and the pupil.
    Form<A> everyone(String name, Function<A, List<Involved>> of) {
        return value(name, FieldSpec.Type.EVERYONE, List.of(), act -> of.apply(act).isEmpty());
    }

    Form<A> entry(String name, Function<A, Answer<Long>> of) {
        return value(name, FieldSpec.Type.ENTRY, List.of(), act -> of.apply(act).isBlank());
    }

    /// Several entries.
    ///
    /// @param kinds of statement for signals; keys for other entries
    Form<A> entries(String name, List<String> kinds, Function<A, List<Long>> of) {
        return value(name, FieldSpec.Type.ENTRIES, kinds, act -> of.apply(act).isEmpty());
    }

    /// The act is refused without this field.
    Form<A> must() {
        return must(Code.REQUIRED);
    }

    Form<A> must(Code code) {
        return last(field -> field.required(code));
    }

    /// The school speaks in this text, so it establishes nothing (S205).
    Form<A> ofSchool() {
        return last(FormField::ofSchool);
    }

    /// What somebody might write.
    Form<A> suggest(String... options) {
        return last(field -> field.suggesting(List.of(options)));
    }

    private Form<A> texts(String name, FieldSpec.Type type, Function<A, List<String>> of) {
        return plus(FormField.texts(name, type, of));
    }

    private Form<A> value(
            String name, FieldSpec.Type type, List<String> options, Predicate<A> isBlank) {
        return plus(FormField.value(new FieldSpec(name, type, false, options), isBlank));
    }

    private Form<A> plus(FormField<A> field) {
        var more = new ArrayList<>(fields);
        more.add(field);
        return new Form<>(head, more);
    }

    private Form<A> last(UnaryOperator<FormField<A>> change) {
        var changed = new ArrayList<>(fields);
        changed.add(change.apply(changed.removeLast()));
        return new Form<>(head, changed);
    }
}
