package nl.meldwijzer.people.internal;

import nl.meldwijzer.people.PersonName;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What is sealed of a row: named texts in a frozen form (version, number, pairs). An unknown name
/// is kept out of sight, a missing one reads as empty, so a later version can add names.
final class Content {
    private static final int VERSION = 1;
    private static final String BETWEEN = " ";

    private final SortedMap<String, String> texts = new TreeMap<>();

    Content with(String name, String text) {
        if (!text.isEmpty()) {
            texts.put(name, text);
        }
        return this;
    }

    Content with(String name, Optional<?> value) {
        return value.isPresent() ? with(name, value.get().toString()) : this;
    }

    Content with(PersonName name) {
        return with("call", name.callName())
                .with("prefix", name.prefix())
                .with("surname", name.surname());
    }

    /// Ids or dates, which hold no space.
    Content withAll(String name, List<?> values) {
        return with(name, String.join(BETWEEN, values.stream().map(Object::toString).toList()));
    }

    String text(String name) {
        return texts.getOrDefault(name, "");
    }

    Optional<String> given(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    Optional<LocalDate> date(String name) {
        return given(name).map(LocalDate::parse);
    }

    List<String> all(String name) {
        return given(name).map(text -> List.of(text.split(BETWEEN))).orElse(List.of());
    }

    PersonName name() {
        return new PersonName(text("call"), text("prefix"), text("surname"));
    }

    byte[] encoded() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeShort(texts.size());
            for (var text : texts.entrySet()) {
                out.writeUTF(text.getKey());
                out.writeUTF(text.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static Content decoded(byte[] bytes) {
        var content = new Content();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readUnsignedByte() != VERSION) {
                throw new IllegalStateException("content of a newer version");
            }
            for (int left = in.readUnsignedShort(); left > 0; left--) {
                content.with(in.readUTF(), in.readUTF());
            }
        } catch (IOException cut) {
            throw new UncheckedIOException("content that was cut off", cut);
        }
        return content;
    }

    @Override
    public String toString() {
        return "Content[REDACTED]";
    }
}
