package nl.meldwijzer.web.governance;

import nl.meldwijzer.governance.CodeStep;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.people.TermLength;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Refused;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The questions of the form of a version, with what was typed.
record CodeControls(CodeWords words, CodeForm form, Refused refused) {
    private static final int GUIDANCE_ROWS = 8;
    private static final int LAW_ROWS = 4;

    List<Control> texts(CodeStep step) {
        return List.of(
                line("name-" + step.wireName(), "web.code.ask.name", LineKind.TEXT),
                new Control.Area(
                        asked("guidance-" + step.wireName(), "web.code.ask.guidance"),
                        form.value("guidance-" + step.wireName()),
                        GUIDANCE_ROWS));
    }

    List<List<Control>> duties(CodeStep step) {
        return IntStream.rangeClosed(1, form.rows(step)).mapToObj(row -> duty(step, row)).toList();
    }

    private List<Control> duty(CodeStep step, int row) {
        var who = CodeForm.duty("who", step, row);
        var people =
                Stream.concat(
                                Stream.of(new Option("", text("web.code.ask.nobody"), "", false)),
                                Arrays.stream(SchoolFunction.values())
                                        .map(function ->
                                                option(
                                                        who,
                                                        function.wireName(),
                                                        words.function(function))))
                        .toList();
        return List.of(
                new Control.Choice(asked(who, "web.code.ask.who"), people),
                line(CodeForm.duty("what", step, row), "web.code.ask.what", LineKind.TEXT),
                line(CodeForm.duty("when", step, row), "web.code.ask.when", LineKind.TEXT));
    }

    List<Control> term(String term) {
        var unit = "unit-" + term;
        return List.of(
                line("amount-" + term, "web.code.ask.amount", LineKind.SHORT),
                new Control.Choice(
                        asked(unit, "web.code.ask.unit"),
                        Arrays.stream(TermLength.Unit.values())
                                .map(one ->
                                        option(
                                                unit,
                                                one.wireName(),
                                                text("people.unit." + one.wireName())))
                                .toList()));
    }

    Control switched(String name) {
        var asked =
                new Asked(
                        "switch-" + name,
                        words.called(name),
                        words.t().find("web.code.ask." + name + ".hint").orElse(""),
                        about("switch-" + name));
        if (name.equals("laws")) {
            return new Control.Area(asked, form.value(asked.name()), LAW_ROWS);
        }
        if (SchoolAgreement.TYPED.contains(name)) {
            return new Control.Line(asked, form.value(asked.name()), LineKind.TEXT);
        }
        var values = name.equals("consent") ? List.of("every", "one") : List.of("true", "false");
        return new Control.Radios(
                asked,
                values.stream()
                        .map(value -> option(asked.name(), value, words.value(name, value)))
                        .toList(),
                true);
    }

    private Option option(String name, String value, String label) {
        return new Option(value, label, "", form.value(name).equals(value));
    }

    private Control line(String name, String key, LineKind kind) {
        return new Control.Line(asked(name, key), form.value(name), kind);
    }

    private Asked asked(String name, String key) {
        return new Asked(name, text(key), words.t().find(key + ".hint").orElse(""), about(name));
    }

    private String about(String name) {
        return refused.about(name);
    }

    private String text(String key) {
        return words.t().text(key);
    }
}
