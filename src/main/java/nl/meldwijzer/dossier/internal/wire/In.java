package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Answer;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads the fields of one object and knows which it has not been asked for.
final class In {
    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    private In(JsonNode node) {
        this.node = node;
    }

    /// Reads one object whole: a field that nobody asks for is a [Misread].
    static <T> T whole(JsonNode node, Function<In, T> read) {
        if (!node.isObject()) {
            throw new Misread("not an object");
        }
        var in = new In(node);
        T value = read.apply(in);
        if (in.read.size() != node.size()) {
            var names = new ArrayList<>(node.propertyNames());
            names.removeAll(in.read);
            throw new Misread("unknown field " + String.join(", ", names));
        }
        return value;
    }

    String text(String name) {
        return asText(name, required(name));
    }

    Optional<String> maybeText(String name) {
        return optional(name).map(value -> asText(name, value));
    }

    long number(String name) {
        return asNumber(name, required(name));
    }

    /// What may not be there, read as it is read when it is.
    <T> Answer<T> maybe(String name, Function<String, T> read) {
        return optional(name).isPresent() ? Answer.of(read.apply(name)) : Answer.blank();
    }

    boolean flag(String name) {
        JsonNode value = required(name);
        if (!value.isBoolean()) {
            throw new Misread("field " + name + " is not true or false");
        }
        return value.booleanValue();
    }

    /// Something said later than the entry's first form: where it is not said, it is not so.
    boolean maybeFlag(String name) {
        return optional(name).isPresent() && flag(name);
    }

    LocalDate day(String name) {
        return asDay(name, text(name));
    }

    Optional<LocalDate> maybeDay(String name) {
        return maybeText(name).map(text -> asDay(name, text));
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        list(name).forEach(value -> texts.add(asText(name, value)));
        return texts;
    }

    /// Numbers named later than the entry's first form: where there are none, none stand there.
    List<Long> maybeNumbers(String name) {
        return optional(name).isPresent() ? numbers(name) : List.of();
    }

    List<Long> numbers(String name) {
        var numbers = new ArrayList<Long>();
        list(name).forEach(value -> numbers.add(asNumber(name, value)));
        return numbers;
    }

    /// A word that stands for a value, such as the wire name of an option.
    <T> T word(String name, Function<String, Optional<T>> known) {
        return asWord(name, text(name), known);
    }

    <T> Optional<T> maybeWord(String name, Function<String, Optional<T>> known) {
        return maybeText(name).map(word -> asWord(name, word, known));
    }

    <T> List<T> words(String name, Function<String, Optional<T>> known) {
        return texts(name).stream().map(word -> asWord(name, word, known)).toList();
    }

    <T> T object(String name, Function<In, T> read) {
        return whole(required(name), read);
    }

    <T> Optional<T> maybeObject(String name, Function<In, T> read) {
        return optional(name).map(value -> whole(value, read));
    }

    <T> List<T> objects(String name, Function<In, T> read) {
        var objects = new ArrayList<T>();
        list(name).forEach(value -> objects.add(whole(value, read)));
        return objects;
    }

    private JsonNode list(String name) {
        JsonNode value = required(name);
        if (!value.isArray()) {
            throw new Misread("field " + name + " is not a list");
        }
        return value;
    }

    private JsonNode required(String name) {
        return optional(name).orElseThrow(() -> new Misread("field " + name + " is missing"));
    }

    private Optional<JsonNode> optional(String name) {
        @Nullable JsonNode value = node.get(name);
        if (value != null) {
            read.add(name);
        }
        return Optional.ofNullable(value);
    }

    private static String asText(String name, JsonNode value) {
        if (!value.isString()) {
            throw new Misread("field " + name + " is not text");
        }
        return value.stringValue();
    }

    private static long asNumber(String name, JsonNode value) {
        if (!value.isIntegralNumber()) {
            throw new Misread("field " + name + " is not a whole number");
        }
        return value.longValue();
    }

    private static LocalDate asDay(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Misread("field " + name + " is not a date");
        }
    }

    private static <T> T asWord(String name, String word, Function<String, Optional<T>> known) {
        return known.apply(word)
                .orElseThrow(() -> new Misread("field " + name + " holds an unknown word"));
    }
}
