package nl.meldwijzer.dossier.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Secret;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says whether two commands are the same, by content and not by `toString`, which sensitive
/// records hide. The caller puts the bytes through a keyed hash before they are kept.
final class Fingerprint {
    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    return type.getRecordComponents();
                }
            };

    private Fingerprint() {}

    static byte[] of(Object value) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256(bytes.toByteArray());
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case Optional<?> optional -> writeAll(out, optional.stream().toList());
            case Secret<?> secret -> write(out, secret.expose());
            case Record entry -> writeRecord(out, entry);
            case Set<?> set -> writeUnordered(out, set);
            case Map<?, ?> map -> writeUnordered(out, map.entrySet());
            case Map.Entry<?, ?> entry -> writeAll(out, List.of(entry.getKey(), entry.getValue()));
            case Collection<?> list -> writeAll(out, list);
            case Enum<?> word -> writeText(out, word.name());
            case String text -> writeText(out, text);
            case Number number -> writeText(out, number.toString());
            case Boolean flag -> writeText(out, flag.toString());
            case Temporal time -> writeText(out, time.toString());
            default ->
                    throw new IllegalStateException(
                            "no fingerprint for " + value.getClass().getName());
        }
    }

    private static void writeRecord(DataOutputStream out, Record entry) throws IOException {
        writeText(out, entry.getClass().getName());
        for (var component : COMPONENTS.get(entry.getClass())) {
            Object value = read(component, entry);
            if (value == null) {
                out.writeByte(0);
            } else {
                out.writeByte(1);
                write(out, value);
            }
        }
    }

    private static Object read(RecordComponent component, Record entry) {
        try {
            return component.getAccessor().invoke(entry);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    private static void writeAll(DataOutputStream out, Collection<?> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            write(out, value);
        }
    }

    private static void writeUnordered(DataOutputStream out, Collection<?> values)
            throws IOException {
        out.writeInt(values.size());
        var parts = values.stream().map(Fingerprint::of).sorted(Arrays::compare).toList();
        for (byte[] part : parts) {
            out.write(part);
        }
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
