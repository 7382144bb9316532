package nl.meldwijzer.web.form;

import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.FieldSpec;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Framework;
import nl.meldwijzer.web.frame.Texts;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Makes the questions of an act out of its description, with what was typed and what was wrong.
/// Words for one act (`web.ask.<act>.<field>`) go before words for the field.
///
/// @param choices who and what can be chosen
public record ActControls(Texts t, Fields typed, Refused refused, Choices choices) {
    private static final Set<String> LONG =
            Set.of(
                    "text",
                    "advice",
                    "actions",
                    "question",
                    "outcome",
                    "reason",
                    "risk",
                    "nature",
                    "seriousness",
                    "other_children",
                    "inputs_missing_because",
                    "vt_view_text",
                    "motivation",
                    "goals",
                    "result",
                    "monitoring",
                    "why",
                    "purpose",
                    "reaction",
                    "how",
                    "need",
                    "no_conversation_because",
                    "no_announcement_because",
                    "objections_because",
                    "given",
                    "necessary_because");

    /// Filled in by the page, and carried along unseen.
    private static final Set<String> UNSEEN = Set.of("to_version");

    private static final int SHORT = 34;

    /// The questions of an act in which nobody but employees can be chosen.
    public ActControls(Texts t, Fields typed, Refused refused, List<Option> people) {
        this(t, typed, refused, Choices.of(people));
    }

    /// Every field of an act, in its order; says which may stay empty.
    public List<Control> all(ActSpec act) {
        return act.fields().stream()
                .map(field -> control(act, field, mayStayEmpty(field)))
                .filter(control -> !isWithoutOptions(control))
                .toList();
    }

    /// A question to which there is nothing to choose yet is not asked.
    private static boolean isWithoutOptions(Control control) {
        return control instanceof Control.Ticks ticks && ticks.options().isEmpty();
    }

    /// One field of an act.
    public Control one(ActSpec act, String field) {
        return control(act, act.field(field).orElseThrow(), "");
    }

    /// One field with answers to choose, some of them first.
    public Control one(ActSpec act, String field, String... first) {
        return switch (one(act, field)) {
            case Control.Radios radios -> radios.first(first);
            case Control.Ticks ticks -> ticks.first(first);
            case Control other -> other;
        };
    }

    private Control control(ActSpec act, FieldSpec field, String besides) {
        var asked = asked(act, field, besides);
        var value = typed.first(field.name());
        return switch (field.type()) {
            case TEXT -> text(field, asked, value);
            case DATE -> day(asked, value);
            case TIME -> new Control.Moment(day(asked, value.split("T", 2)[0]), time(value));
            case CHOICE -> {
                var options = options(act, field);
                yield new Control.Radios(asked, options, areShort(options));
            }
            case MULTI -> {
                var options = options(act, field);
                yield new Control.Ticks(asked, options, areShort(options));
            }
            case PERSON -> new Control.Choice(asked, chosen(field, choices.people()));
            case PEOPLE -> ticks(asked, field, named(choices.people()));
            case PARENT -> new Control.Radios(asked, chosen(field, choices.parents()), false);
            case INVOLVED -> new Control.Radios(asked, chosen(field, everyone()), false);
            case EVERYONE -> ticks(asked, field, everyone());
            case ENTRIES -> ticks(asked, field, choices.entries(field.options()));
            case LINES -> new Control.Area(asked, String.join("\n", typed.all(field.name())), 3);
            case ENTRY -> new Control.Hidden(asked, value);
            case FLAG ->
                    new Control.Ticks(
                            asked,
                            List.of(new Option("yes", yes(act, field), "", value.equals("yes"))),
                            false);
        };
    }

    private String mayStayEmpty(FieldSpec field) {
        boolean isTyped =
                switch (field.type()) {
                    case TEXT, DATE, TIME, LINES -> true;
                    case CHOICE,
                            MULTI,
                            PERSON,
                            PEOPLE,
                            PARENT,
                            INVOLVED,
                            EVERYONE,
                            ENTRY,
                            ENTRIES,
                            FLAG ->
                            false;
                };
        return isTyped && !field.required() ? " " + t.text("web.optional") : "";
    }

    private Asked asked(ActSpec act, FieldSpec field, String besides) {
        var hint =
                t.find("web.ask." + act.name() + "." + field.name() + ".hint")
                        .or(() -> t.find("web.ask." + field.name() + ".hint"));
        return new Asked(
                field.name(),
                t.first(
                                "web.ask." + act.name() + "." + field.name(),
                                "web.ask." + field.name(),
                                field.key())
                        + besides,
                hint.orElse(""),
                refused.about(field.name()),
                examples(field));
    }

    /// What the framework has in mind with a question (T51).
    private List<String> examples(FieldSpec field) {
        return Framework.asked(field.name()).stream()
                .flatMap(question -> question.examples().stream())
                .map(t::text)
                .toList();
    }

    private static Control text(FieldSpec field, Asked asked, String value) {
        if (field.name().equals("others_present")) {
            boolean nobody = value.equals("nobody");
            return new Control.Others(asked, nobody ? "" : value, nobody);
        }
        if (UNSEEN.contains(field.name())) {
            return new Control.Hidden(asked, value);
        }
        return LONG.contains(field.name())
                ? new Control.Area(asked, value, 5)
                : new Control.Line(asked, value, LineKind.TEXT);
    }

    private static Control.Day day(Asked asked, String value) {
        var parts = (value + "--").split("-", 4);
        return new Control.Day(asked, plain(parts[2]), plain(parts[1]), parts[0]);
    }

    private static String time(String value) {
        int at = value.indexOf('T');
        return at < 0 ? "" : value.substring(at + 1);
    }

    private static String plain(String part) {
        return part.startsWith("0") && part.length() == 2 ? part.substring(1) : part;
    }

    private List<Option> options(ActSpec act, FieldSpec field) {
        return field.options().stream()
                .map(value -> {
                    var own = "web.ask." + act.name() + "." + field.name() + "." + value;
                    var hint =
                            t.find(own + ".hint")
                                    .or(() -> t.find(field.sentenceKey(value)))
                                    .orElse("");
                    boolean chosen = typed.all(field.name()).contains(value);
                    return new Option(value, t.first(own, field.optionKey(value)), hint, chosen);
                })
                .toList();
    }

    private Control ticks(Asked asked, FieldSpec field, List<Option> all) {
        return new Control.Ticks(asked, chosen(field, all), false);
    }

    /// The options without the invitation to choose one.
    private static List<Option> named(List<Option> all) {
        return all.stream().filter(one -> !one.value().isEmpty()).toList();
    }

    private List<Option> everyone() {
        return Stream.concat(choices.parents().stream(), choices.pupil().stream()).toList();
    }

    private List<Option> chosen(FieldSpec field, List<Option> all) {
        var values = typed.all(field.name());
        return all.stream()
                .map(one ->
                        new Option(
                                one.value(), one.label(), one.hint(), values.contains(one.value())))
                .toList();
    }

    private String yes(ActSpec act, FieldSpec field) {
        return t.first("web.ask." + act.name() + "." + field.name() + ".yes", "web.ask.yes");
    }

    private static boolean areShort(List<Option> options) {
        return options.stream().allMatch(o -> o.label().length() <= SHORT && !o.hasHint());
    }
}
