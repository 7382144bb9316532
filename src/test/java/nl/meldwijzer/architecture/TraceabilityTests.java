package nl.meldwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.function.Predicate.not;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every requirement is somewhere in the product with something that shows it, or comes later for a
/// reason. What a rule carries is shown by a test that fails when the rule is left out
/// (`SwitchedOffTests`); the rest is a trace by name.
class TraceabilityTests {
    private static final Path DOCUMENT = Path.of("docs", "traceability.md");
    private static final int MOST = 4;

    private final Traces traces = Traces.found();

    @Test
    void everyRequirementIsThereOrComesLaterForAReason() {
        var lost =
                Traces.IDS.stream()
                        .filter(not(traces::isThere))
                        .filter(id -> !traces.later().containsKey(id));

        assertThat(lost).isEmpty();
    }

    @Test
    void whatIsThereDoesNotComeLater() {
        assertThat(traces.later().keySet()).noneMatch(traces::isThere);
    }

    @Test
    void whatARuleCarriesIsShownByATestThatFailsWithoutIt() {
        var ruled = Traces.IDS.stream().filter(id -> traces.rules().containsKey(id));

        assertThat(ruled).noneMatch(id -> traces.withoutRule(id).isEmpty());
    }

    @Test
    void theTableIsTheOneOfThisSource() throws IOException {
        if (Boolean.getBoolean("meldwijzer.regenerate")) {
            Files.writeString(DOCUMENT, text());
        }

        assertThat(DOCUMENT).hasContent(text());
    }

    private String text() {
        var there = Traces.IDS.stream().filter(traces::isThere).count();
        return """
        # Where each requirement lives

        Generated from the source; do not edit. Make it again with
        `mvn -o test -Dtest=TraceabilityTests -Dmeldwijzer.regenerate=true`.

        %d of %d requirements are carried by something in the product and shown by a test or a
        scenario; the others come later, with the reason. A rule is named by its article; a place
        by its class or its page of the manual.

        A test in bold fails when a rule of the requirement is left out: `SwitchedOffTests` leaves
        out the rules of one article after the other. The rest is a trace by name, and no proof: a
        file is listed because it names the requirement, alone or within a range, or because
        somebody looked it up and says so in `shown.yaml`.

        | id | rules | places | tests and scenarios |
        |---|---|---|---|
        """
                        .formatted(there, Traces.IDS.size())
                + Traces.IDS.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(String id) {
        var reason = traces.later().get(id);
        return reason == null
                ? "| %s | %s | %s | %s |%n"
                        .formatted(
                                id, cell(traces.rules(), id), cell(traces.places(), id), proofs(id))
                : "| %s | | later | %s |%n".formatted(id, reason);
    }

    /// The tests that fail without the rule first.
    private String proofs(String id) {
        var failing = traces.withoutRule(id);
        var others = new TreeSet<>(traces.proofs().getOrDefault(id, new TreeSet<>()));
        others.removeAll(failing);
        return cell(
                Stream.concat(failing.stream().map("**%s**"::formatted), others.stream()).toList());
    }

    private static String cell(SortedMap<String, SortedSet<String>> traces, String id) {
        return cell(traces.getOrDefault(id, new TreeSet<>()));
    }

    private static String cell(Collection<String> all) {
        var some = all.stream().limit(MOST).collect(Collectors.joining(", "));
        return all.size() > MOST ? some + " and " + (all.size() - MOST) + " more" : some;
    }
}
