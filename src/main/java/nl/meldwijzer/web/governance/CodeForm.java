package nl.meldwijzer.web.governance;

import nl.meldwijzer.governance.CodeStep;
import nl.meldwijzer.governance.Duty;
import nl.meldwijzer.governance.Provisions;
import nl.meldwijzer.governance.StepText;
import nl.meldwijzer.governance.TermLimits;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.people.TermLength;
import nl.meldwijzer.web.form.Problem;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What is typed of the next version.
record CodeForm(MultiValueMap<String, String> typed) {
    private static final int MOST_DUTIES = 8;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST = 4_000;

    static CodeForm of(Provisions provisions) {
        var typed = new LinkedMultiValueMap<String, String>();
        provisions
                .steps()
                .forEach((step, text) -> {
                    typed.set("name-" + step.wireName(), text.name());
                    typed.set("guidance-" + step.wireName(), text.guidance());
                    int row = 1;
                    for (var duty : text.duties()) {
                        typed.set(duty("who", step, row), duty.who().wireName());
                        typed.set(duty("what", step, row), duty.what());
                        typed.set(duty("when", step, row), duty.when());
                        row++;
                    }
                });
        provisions
                .terms()
                .forEach((term, length) -> {
                    typed.set("amount-" + term, String.valueOf(length.amount()));
                    typed.set("unit-" + term, length.unit().wireName());
                });
        provisions.switches().forEach((name, value) -> typed.set("switch-" + name, value));
        return new CodeForm(typed);
    }

    static String duty(String part, CodeStep step, int row) {
        return part + "-" + step.wireName() + "-" + row;
    }

    String value(String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("").strip();
    }

    /// How many duties of a step are asked: those that are there and one more.
    int rows(CodeStep step) {
        int filled = 0;
        for (int row = 1; row <= MOST_DUTIES; row++) {
            filled = value(duty("what", step, row)).isEmpty() ? filled : row;
        }
        return Math.min(filled + 1, MOST_DUTIES);
    }

    /// What is wrong, as the field and the key of the sentence.
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        for (var step : CodeStep.values()) {
            problemsOf(step, problems);
        }
        for (var term : CodeWords.terms()) {
            if (length(term).filter(length -> TermLimits.allows(term, length)).isEmpty()) {
                problems.add(new Problem("amount-" + term, "web.code.wrong.term"));
            }
        }
        if (value("switch-vir").equals("true") && value("switch-vir.region").isEmpty()) {
            problems.add(new Problem("switch-vir.region", "web.code.wrong.region"));
        }
        if (typed.values().stream().flatMap(List::stream).anyMatch(v -> v.length() > LONGEST)) {
            problems.add(new Problem("", "web.code.wrong.long"));
        }
        return problems;
    }

    private void problemsOf(CodeStep step, List<Problem> problems) {
        var name = value("name-" + step.wireName());
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(new Problem("name-" + step.wireName(), "web.code.wrong.name"));
        }
        for (int row = 1; row <= MOST_DUTIES; row++) {
            var what = value(duty("what", step, row));
            if (!what.isEmpty() && function(step, row).isEmpty()) {
                problems.add(new Problem(duty("who", step, row), "web.code.wrong.who"));
            }
        }
    }

    /// What the next version says; only when nothing is wrong.
    ///
    /// @param before of which what was not asked stays
    Provisions provisions(Provisions before) {
        var steps = new TreeMap<>(before.steps());
        steps.replaceAll((step, text) -> text(step, text));
        var terms = new TreeMap<String, TermLength>();
        before.terms().keySet().forEach(term -> length(term).ifPresent(l -> terms.put(term, l)));
        var switches = new TreeMap<>(before.switches());
        switches.replaceAll(this::switched);
        return before.withSteps(steps).withTerms(terms).withSwitches(switches);
    }

    private StepText text(CodeStep step, StepText before) {
        var guidance = value("guidance-" + step.wireName()).replace("\r\n", "\n");
        return new StepText(
                value("name-" + step.wireName()),
                guidance,
                typed.containsKey(duty("what", step, 1)) ? duties(step) : before.duties());
    }

    private List<Duty> duties(CodeStep step) {
        var duties = new ArrayList<Duty>();
        for (int row = 1; row <= MOST_DUTIES; row++) {
            var what = value(duty("what", step, row));
            var when = value(duty("when", step, row));
            if (!what.isEmpty()) {
                function(step, row).ifPresent(who -> duties.add(new Duty(who, what, when)));
            }
        }
        return duties;
    }

    private Optional<SchoolFunction> function(CodeStep step, int row) {
        return SchoolFunction.named(value(duty("who", step, row)));
    }

    private Optional<TermLength> length(String term) {
        return TermLength.read(value("amount-" + term) + " " + value("unit-" + term));
    }

    /// A value that no form of ours sends changes nothing.
    private String switched(String name, String before) {
        var value = value("switch-" + name);
        if (SchoolAgreement.TYPED.contains(name)) {
            return typed.containsKey("switch-" + name) ? value.replace("\r\n", "\n") : before;
        }
        var values = name.equals("consent") ? List.of("every", "one") : List.of("true", "false");
        return values.contains(value) ? value : before;
    }
}
