package nl.meldwijzer.architecture;

import org.yaml.snakeyaml.Yaml;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where each requirement lives: which rules carry it, which other places of the product name it or
/// are said to carry it, and which tests and scenarios.
record Traces(
        SortedMap<String, SortedSet<String>> rules,
        SortedMap<String, SortedSet<String>> places,
        SortedMap<String, SortedSet<String>> proofs,
        Map<String, String> later,
        Map<String, Collection<String>> noticed) {
    /// Every id there is, in order: S1 to S241, then T1 to T70.
    static final List<String> IDS =
            Stream.concat(
                            IntStream.rangeClosed(1, 241).mapToObj(number -> "S" + number),
                            IntStream.rangeClosed(1, 70).mapToObj(number -> "T" + number))
                    .toList();

    private static final Path KEPT = Path.of("src/test/resources/traceability");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path HERE = TESTS.resolve("nl/meldwijzer/architecture");
    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path MANUAL = Path.of("docs/handleiding");
    private static final Pattern RULE =
            Pattern.compile("Article\\s*\\.of\\(\\s*\"([^\"]+)\"((?:,\\s*\"[ST]\\d+\"\\s*)+)\\)");

    /// A time of day such as `T10:40` is none.
    private static final Pattern ID =
            Pattern.compile("\\b([ST])(\\d{1,3})(?:[-–]\\1?(\\d{1,3}))?\\b(?!:\\d)");

    static Traces found() {
        var traces =
                new Traces(
                        new TreeMap<>(),
                        new TreeMap<>(),
                        new TreeMap<>(),
                        reasons(),
                        kept("noticed.yaml"));
        var shown = kept("shown.yaml");
        var known = new HashSet<String>();
        for (var file : Sources.under(Sources.JAVA, ".java")) {
            var rules = RULE.matcher(Sources.read(file));
            while (rules.find()) {
                traces.note(traces.rules, rules.group(2), rules.group(1));
            }
            traces.read(traces.places, file, shown, known);
        }
        for (var file : Sources.under(MANUAL, ".md")) {
            traces.read(traces.places, file, shown, known);
        }
        for (var file : Sources.under(TESTS, ".java")) {
            if (!file.startsWith(HERE)) {
                traces.read(traces.proofs, file, shown, known);
            }
        }
        for (var file : Sources.under(SCENARIOS, ".yaml")) {
            traces.read(traces.proofs, file, shown, known);
        }
        if (!known.containsAll(shown.keySet())) {
            shown.keySet().removeAll(known);
            throw new IllegalStateException("nothing has the name " + shown.keySet());
        }
        return traces;
    }

    /// The tests that fail when a rule that carries it is left out.
    SortedSet<String> withoutRule(String id) {
        var failing = new TreeSet<String>();
        rules.getOrDefault(id, new TreeSet<>())
                .forEach(rule -> failing.addAll(noticed.getOrDefault(rule, List.of())));
        return failing;
    }

    /// Whether something of the product carries it and something shows that it does.
    boolean isThere(String id) {
        return (rules.containsKey(id) || places.containsKey(id)) && proofs.containsKey(id);
    }

    /// Notes what a file names and what it is said to carry.
    private void read(
            SortedMap<String, SortedSet<String>> traces,
            Path file,
            Map<String, Collection<String>> shown,
            Set<String> known) {
        var name = file.toString().endsWith(".java") ? name(file) : file.toString();
        known.add(name);
        note(traces, file + " " + Sources.read(file), name(file));
        note(traces, String.join(" ", shown.getOrDefault(name, List.of())), name(file));
    }

    /// A range may claim too much: what comes later is not among what it names.
    private void note(SortedMap<String, SortedSet<String>> traces, String text, String where) {
        var found = ID.matcher(text);
        while (found.find()) {
            for (var id : ids(found.group())) {
                if (found.group(3) == null || !later.containsKey(id)) {
                    traces.computeIfAbsent(id, _ -> new TreeSet<>()).add(where);
                }
            }
        }
    }

    /// The ids that a text names; a range names all between.
    static SortedSet<String> ids(String text) {
        var ids = new TreeSet<String>();
        var found = ID.matcher(text);
        while (found.find()) {
            int first = Integer.parseInt(found.group(2));
            int last = found.group(3) == null ? first : Integer.parseInt(found.group(3));
            IntStream.rangeClosed(first, last)
                    .mapToObj(number -> found.group(1) + number)
                    .filter(IDS::contains)
                    .forEach(ids::add);
        }
        return ids;
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\.(java|yaml)$", "");
    }

    /// One reason for each id that comes later.
    private static Map<String, String> reasons() {
        var later = new TreeMap<String, String>();
        kept("later.yaml")
                .forEach((reason, groups) ->
                        ids(String.join(" ", groups)).forEach(id -> put(later, id, reason)));
        return later;
    }

    private static Map<String, Collection<String>> kept(String file) {
        return new Yaml().load(Sources.read(KEPT.resolve(file)));
    }

    private static void put(Map<String, String> later, String id, String reason) {
        if (later.put(id, reason) != null) {
            throw new IllegalStateException(id + " comes later for two reasons");
        }
    }
}
