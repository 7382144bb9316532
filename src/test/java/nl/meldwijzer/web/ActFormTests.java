package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.FieldSpec;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Choices;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/// Every act has a form in words, in both languages. A signal has a page of its own.
class ActFormTests {
    private static final Option ESTHER = new Option("e1", "Esther Buitenhuis", "", false);
    private static final Option NOOR = new Option("pupil", "Noor Buitenhuis", "", false);
    private static final Option FACT = new Option("3", "Nr. 3 Feit", "Zij zat stil.", false);

    private final Choices choices =
            new Choices(
                    List.of(new Option("m1", "Marit Zandstra", "", false)),
                    List.of(ESTHER),
                    List.of(NOOR),
                    List.of(new Choices.Entry("fact", FACT)));

    static Stream<ActSpec> acts() {
        return Vocabulary.acts().stream().filter(act -> !act.name().equals("signal.record"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void asksEveryFieldInWords(ActSpec act) {
        for (var language : List.of("nl", "en")) {
            assertThat(controls(language, act, Fields.none()))
                    .hasSize(
                            (int)
                                    act.fields().stream()
                                            .filter(ActFormTests::hasSomethingToAsk)
                                            .count())
                    .allSatisfy(control -> assertThat(control.asked().label()).isNotBlank());
        }
    }

    /// Each answer to the framework with its sentence (T51).
    @Test
    void saysWhereAnAnswerToTheFrameworkLeads() {
        var weighing = Vocabulary.act("weighing.record").orElseThrow();
        var answers =
                controls("nl", weighing, Fields.none()).stream()
                        .filter(control -> control.asked().name().endsWith(".answer"))
                        .toList();

        assertThat(answers)
                .hasSize(6)
                .allSatisfy(control ->
                        assertThat(((Control.Radios) control).options())
                                .allMatch(option -> !option.hint().isBlank()));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void keepsWhatWasChosen(ActSpec act) {
        var typed = Fields.none();
        for (var field : act.fields()) {
            switch (field.type()) {
                case PARENT, INVOLVED, EVERYONE -> typed = typed.with(field.name(), "e1");
                case ENTRIES -> typed = typed.with(field.name(), "3");
                case PEOPLE, PERSON -> typed = typed.with(field.name(), "m1");
                case TEXT, DATE, TIME, CHOICE, MULTI, ENTRY, FLAG, LINES -> {}
            }
        }

        assertThat(controls("nl", act, typed).stream().flatMap(ActFormTests::chosen))
                .hasSize(
                        (int)
                                act.fields().stream()
                                        .filter(field -> isChosen(field.type(), field.options()))
                                        .count());
    }

    private static boolean hasSomethingToAsk(FieldSpec field) {
        return field.type() != FieldSpec.Type.ENTRIES || field.options().contains("fact");
    }

    private static boolean isChosen(FieldSpec.Type type, List<String> options) {
        return switch (type) {
            case PARENT, INVOLVED, EVERYONE, PEOPLE, PERSON -> true;
            case ENTRIES -> options.contains("fact");
            case TEXT, DATE, TIME, CHOICE, MULTI, ENTRY, FLAG, LINES -> false;
        };
    }

    private static Stream<Option> chosen(Control control) {
        var options =
                switch (control) {
                    case Control.Radios radios -> radios.options();
                    case Control.Ticks ticks -> ticks.options();
                    case Control.Choice choice -> choice.options();
                    case Control _ -> List.<Option>of();
                };
        return options.stream().filter(Option::chosen);
    }

    private List<Control> controls(String language, ActSpec act, Fields typed) {
        return new ActControls(Invented.texts(language), typed, Refused.nothing(), choices)
                .all(act);
    }
}
