package nl.meldwijzer.governance;

import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.people.TermLength;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// All that a version of the code says. Whole in itself: a later release of the product changes
/// nothing in it.
///
/// @param base the shipped version it started from, such as `po-2019`
/// @param leftOut names of articles of which no rule is asked
/// @param steps a text for every step
/// @param terms every key of [SchoolAgreement#DEFAULT_TERMS]
/// @param switches every key of [SchoolAgreement#DEFAULT_SWITCHES]
public record Provisions(
        String base,
        SortedSet<String> leftOut,
        SortedMap<CodeStep, StepText> steps,
        SortedMap<String, TermLength> terms,
        SortedMap<String, String> switches) {
    public Provisions {
        if (!steps.keySet().equals(Set.of(CodeStep.values()))) {
            throw new IllegalArgumentException("a code has a text for every step");
        }
        var agreed = SchoolAgreement.defaults(base).withTerms(terms).withSwitches(switches);
        leftOut = Collections.unmodifiableSortedSet(new TreeSet<>(leftOut));
        steps = Collections.unmodifiableSortedMap(new TreeMap<>(steps));
        terms = Collections.unmodifiableSortedMap(agreed.terms());
        switches = Collections.unmodifiableSortedMap(agreed.switches());
    }

    public Provisions withSteps(Map<CodeStep, StepText> others) {
        return new Provisions(base, leftOut, new TreeMap<>(others), terms, switches);
    }

    /// With these terms; the others stay.
    public Provisions withTerms(Map<String, TermLength> others) {
        var all = new TreeMap<>(terms);
        all.putAll(others);
        return new Provisions(base, leftOut, steps, all, switches);
    }

    /// With these switches; the others stay.
    public Provisions withSwitches(Map<String, String> others) {
        var all = new TreeMap<>(switches);
        all.putAll(others);
        return new Provisions(base, leftOut, steps, terms, all);
    }

    /// The same with who does what as it stands in another text.
    public Provisions withDutiesOf(Provisions other) {
        var all = new TreeMap<>(steps);
        all.replaceAll((step, text) -> text.withDuties(other.step(step).duties()));
        return withSteps(all);
    }

    public StepText step(CodeStep step) {
        var text = steps.get(step);
        if (text == null) {
            throw new IllegalStateException("a code has a text for every step");
        }
        return text;
    }
}
