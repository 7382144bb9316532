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

/// Every requirement is somewhere in the product with something that shows it, or comes later for a
/// reason. It is a trace by name: whether a test fails when its rule is left out is not asked here.
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

        This is a trace by name, not yet a proof. A file is listed because it names the
        requirement, alone or within a range, or because somebody looked it up and says so in
        `shown.yaml`. That a rule does what it says is only certain once leaving it out makes a
        listed test fail; nothing here checks that.

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
                                id,
                                cell(traces.rules(), id),
                                cell(traces.places(), id),
                                cell(traces.proofs(), id))
                : "| %s | | later | %s |%n".formatted(id, reason);
    }

    private static String cell(SortedMap<String, SortedSet<String>> traces, String id) {
        Collection<String> all = traces.getOrDefault(id, new TreeSet<>());
        var some = all.stream().limit(MOST).collect(Collectors.joining(", "));
        return all.size() > MOST ? some + " and " + (all.size() - MOST) + " more" : some;
    }
}
