package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.rehearsal.Reading;
import nl.meldwijzer.rehearsal.Scenario;
import nl.meldwijzer.rehearsal.Scenario.Days;
import nl.meldwijzer.rehearsal.Scenario.Employee;
import nl.meldwijzer.rehearsal.Scenario.Parent;
import nl.meldwijzer.rehearsal.Scenario.Partner;
import nl.meldwijzer.rehearsal.Scenario.People;
import nl.meldwijzer.rehearsal.Scenario.Pupil;
import nl.meldwijzer.rehearsal.Scenario.School;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// Reads a scenario file strictly: whoever makes a typing error must be told, not pass by accident.
public final class ScenarioReader {
    private final Set<String> protocols;
    private final Labels labels = new Labels();

    private ScenarioReader(Set<String> protocols) {
        this.protocols = protocols;
    }

    /// Reads the text of a file.
    ///
    /// @param protocols the names of the protocol versions there are
    public static Reading read(String file, String text, Set<String> protocols) {
        try {
            return new Reading.Understood(
                    new ScenarioReader(protocols).scenario(Yaml.parse(file, text)));
        } catch (Unclear e) {
            return new Reading.Unreadable(e.problem());
        }
    }

    private Scenario scenario(Yaml root) {
        var fields =
                root.fields(
                        "scenario", "protocol", "school", "staff", "partners", "pupils", "steps");
        var people =
                new People(
                        labelled(root.required(fields, "staff"), "staff", this::employee),
                        Yaml.optional(fields, "partners")
                                .map(all -> labelled(all, "partner", this::partner))
                                .orElseGet(LinkedHashMap::new),
                        labelled(root.required(fields, "pupils"), "pupil", this::pupil));
        return new Scenario(
                root.file(),
                root.required(fields, "scenario").text(),
                protocol(root.required(fields, "protocol")),
                school(root.required(fields, "school")),
                people,
                new StepReader(labels).steps(root.required(fields, "steps")));
    }

    private String protocol(Yaml yaml) {
        if (!protocols.contains(yaml.text())) {
            throw yaml.unclear("protocol", yaml.text(), String.join(", ", protocols));
        }
        return yaml.text();
    }

    private School school(Yaml yaml) {
        var fields = yaml.fields("name", "switches", "holidays", "closing_days");
        return new School(
                yaml.required(fields, "name").text(),
                Yaml.optional(fields, "switches").map(this::switches).orElse(Map.of()),
                each(fields, "holidays", this::days),
                each(fields, "closing_days", Yaml::day));
    }

    private Map<String, Boolean> switches(Yaml yaml) {
        var switches = new LinkedHashMap<String, Boolean>();
        yaml.entries().forEach((name, value) -> switches.put(name, value.flag()));
        return switches;
    }

    private Days days(Yaml yaml) {
        var ends = yaml.text().split("\\.\\.", -1);
        LocalDate first = yaml.parseDay(ends[0]);
        LocalDate last = yaml.parseDay(ends[ends.length - 1]);
        if (ends.length > 2 || last.isBefore(first)) {
            throw yaml.unclear("days", yaml.text());
        }
        return new Days(first, last);
    }

    private Employee employee(Yaml yaml) {
        var fields = yaml.fields("name", "functions", "groups");
        var functions = new LinkedHashSet<>(each(fields, "functions", this::function));
        return new Employee(
                yaml.required(fields, "name").text(),
                functions,
                each(fields, "groups", Yaml::text));
    }

    private SchoolFunction function(Yaml yaml) {
        return SchoolFunction.named(yaml.text())
                .orElseThrow(() -> yaml.unclear("function", yaml.text()));
    }

    private Partner partner(Yaml yaml) {
        var fields = yaml.fields("name", "function");
        return new Partner(
                yaml.required(fields, "name").text(), yaml.required(fields, "function").text());
    }

    private Pupil pupil(Yaml yaml) {
        var fields = yaml.fields("name", "born", "group", "parents");
        return new Pupil(
                yaml.required(fields, "name").text(),
                yaml.required(fields, "born").day(),
                Yaml.optional(fields, "group").map(Yaml::text).orElse(null),
                Yaml.optional(fields, "parents")
                        .map(all -> labelled(all, "parent", this::parent))
                        .orElseGet(LinkedHashMap::new));
    }

    private Parent parent(Yaml yaml) {
        var fields = yaml.fields("name", "authority");
        return new Parent(
                yaml.required(fields, "name").text(), yaml.required(fields, "authority").flag());
    }

    private <T> SequencedMap<String, T> labelled(Yaml yaml, String kind, Function<Yaml, T> read) {
        var all = new LinkedHashMap<String, T>();
        yaml.entries()
                .forEach((label, entry) -> {
                    labels.add(label, kind, entry);
                    all.put(label, read.apply(entry));
                });
        return all;
    }

    private static <T> List<T> each(
            SequencedMap<String, Yaml> fields, String key, Function<Yaml, T> read) {
        var all = new ArrayList<T>();
        Yaml.optional(fields, key)
                .ifPresent(list -> list.items().forEach(item -> all.add(read.apply(item))));
        return all;
    }
}
