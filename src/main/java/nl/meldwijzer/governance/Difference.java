package nl.meldwijzer.governance;

import nl.meldwijzer.people.TermLength;

import java.util.ArrayList;
import java.util.List;

/// One thing in which two versions differ.
public sealed interface Difference {
    record Renamed(CodeStep step, String before, String after) implements Difference {}

    record GuidanceChanged(CodeStep step, String before, String after) implements Difference {}

    record DutyAdded(CodeStep step, Duty duty) implements Difference {}

    record DutyGone(CodeStep step, Duty duty) implements Difference {}

    record TermChanged(String term, TermLength before, TermLength after) implements Difference {}

    record SwitchChanged(String name, String before, String after) implements Difference {}

    /// What differs, in the order in which a code is read.
    static List<Difference> between(Provisions before, Provisions after) {
        var all = new ArrayList<Difference>();
        for (var step : CodeStep.values()) {
            all.addAll(between(step, before.step(step), after.step(step)));
        }
        before.terms()
                .forEach((term, length) -> {
                    var other = after.terms().getOrDefault(term, length);
                    if (!other.equals(length)) {
                        all.add(new TermChanged(term, length, other));
                    }
                });
        before.switches()
                .forEach((name, value) -> {
                    var other = after.switches().getOrDefault(name, value);
                    if (!other.equals(value)) {
                        all.add(new SwitchChanged(name, value, other));
                    }
                });
        return List.copyOf(all);
    }

    private static List<Difference> between(CodeStep step, StepText before, StepText after) {
        var all = new ArrayList<Difference>();
        if (!before.name().equals(after.name())) {
            all.add(new Renamed(step, before.name(), after.name()));
        }
        if (!before.guidance().equals(after.guidance())) {
            all.add(new GuidanceChanged(step, before.guidance(), after.guidance()));
        }
        before.duties().stream()
                .filter(duty -> !after.duties().contains(duty))
                .forEach(duty -> all.add(new DutyGone(step, duty)));
        after.duties().stream()
                .filter(duty -> !before.duties().contains(duty))
                .forEach(duty -> all.add(new DutyAdded(step, duty)));
        return all;
    }
}
