package nl.meldwijzer.protocol;

import java.util.Optional;

/// What a form says about one field: a value, or nothing yet. Texts are plain strings instead,
/// where the empty one means nothing.
public sealed interface Answer<T> {
    record Given<T>(T value) implements Answer<T> {}

    record Blank<T>() implements Answer<T> {}

    static <T> Answer<T> of(T value) {
        return new Given<>(value);
    }

    static <T> Answer<T> blank() {
        return new Blank<>();
    }

    default Optional<T> optional() {
        return switch (this) {
            case Given<T>(var value) -> Optional.of(value);
            case Blank<T>() -> Optional.empty();
        };
    }

    default boolean isBlank() {
        return optional().isEmpty();
    }
}
