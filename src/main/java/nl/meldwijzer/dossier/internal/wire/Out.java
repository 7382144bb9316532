package nl.meldwijzer.dossier.internal.wire;

import tools.jackson.core.JsonGenerator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/// Writes the fields of one object. What is absent is left out; what is empty is written.
final class Out {
    private final JsonGenerator json;

    Out(JsonGenerator json) {
        this.json = json;
    }

    Out text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    Out text(String name, Optional<String> value) {
        value.ifPresent(text -> text(name, text));
        return this;
    }

    Out number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    Out flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    Out day(String name, LocalDate value) {
        return text(name, value.toString());
    }

    Out texts(String name, Collection<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    Out numbers(String name, Collection<Long> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeNumber);
        json.writeEndArray();
        return this;
    }

    <T> Out object(String name, T value, BiConsumer<Out, T> write) {
        json.writeName(name);
        return element(value, write);
    }

    <T> Out object(String name, Optional<T> value, BiConsumer<Out, T> write) {
        value.ifPresent(present -> object(name, present, write));
        return this;
    }

    <T> Out objects(String name, List<T> values, BiConsumer<Out, T> write) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> element(value, write));
        json.writeEndArray();
        return this;
    }

    <T> Out element(T value, BiConsumer<Out, T> write) {
        json.writeStartObject();
        write.accept(this, value);
        json.writeEndObject();
        return this;
    }
}
