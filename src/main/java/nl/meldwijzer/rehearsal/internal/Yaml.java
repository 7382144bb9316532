package nl.meldwijzer.rehearsal.internal;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A piece of a scenario file that knows its line. Anything unexpected is [Unclear].
record Yaml(String file, Node node) {
    private static final int LARGEST = 2_000_000;
    private static final int DEEPEST = 20;

    static Yaml parse(String file, String text) {
        var options = new LoaderOptions();
        options.setCodePointLimit(LARGEST);
        options.setNestingDepthLimit(DEEPEST);
        try {
            var root = new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text));
            if (root == null) {
                throw new Unclear(file, 1, "empty");
            }
            return new Yaml(file, root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new Unclear(file, mark == null ? 1 : mark.getLine() + 1, "yaml");
        } catch (YAMLException e) {
            throw new Unclear(file, 1, "yaml");
        }
    }

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    Unclear unclear(String code, String... arguments) {
        return new Unclear(file, line(), code, arguments);
    }

    /// The fields of a map; a key outside the known ones is an error.
    SequencedMap<String, Yaml> fields(String... known) {
        var fields = entries();
        for (var entry : fields.entrySet()) {
            if (!Arrays.asList(known).contains(entry.getKey())) {
                throw entry.getValue().unclear("key", entry.getKey(), String.join(", ", known));
            }
        }
        return fields;
    }

    /// The entries of a map whose keys are labels.
    SequencedMap<String, Yaml> entries() {
        if (!(plain() instanceof MappingNode map)) {
            throw unclear("map");
        }
        var entries = new LinkedHashMap<String, Yaml>();
        for (var tuple : map.getValue()) {
            var key = new Yaml(file, tuple.getKeyNode());
            if (entries.put(key.text(), new Yaml(file, tuple.getValueNode())) != null) {
                throw key.unclear("twice", key.text());
            }
        }
        return entries;
    }

    List<Yaml> items() {
        if (!(plain() instanceof SequenceNode sequence)) {
            throw unclear("list");
        }
        var items = new ArrayList<Yaml>();
        sequence.getValue().forEach(item -> items.add(new Yaml(file, item)));
        return items;
    }

    String text() {
        if (!(plain() instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
            throw unclear("text");
        }
        return scalar.getValue();
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unclear("flag", text());
        };
    }

    LocalDate day() {
        return parseDay(text());
    }

    LocalDate parseDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw unclear("date", text);
        }
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    static Optional<Yaml> optional(SequencedMap<String, Yaml> fields, String key) {
        return Optional.ofNullable(fields.get(key));
    }

    Yaml required(SequencedMap<String, Yaml> fields, String key) {
        return optional(fields, key).orElseThrow(() -> unclear("missing", key));
    }

    /// Anchors and aliases make a file hard to read and can be nested without end.
    private Node plain() {
        if (node.getAnchor() != null) {
            throw unclear("anchor");
        }
        return node;
    }
}
