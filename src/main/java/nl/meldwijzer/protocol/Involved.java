package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;

/// Somebody whom it is about or who is told: the pupil, or one of the parents, each by herself
/// (G10).
public sealed interface Involved {
    /// The pupil of the dossier.
    record Pupil() implements Involved {}

    record Parent(ParentId id) implements Involved {}

    /// The frozen word: `pupil`, or the parent's id.
    default String wireName() {
        return switch (this) {
            case Pupil() -> "pupil";
            case Parent(var id) -> id.value();
        };
    }

    /// Reads what [#wireName] wrote.
    ///
    /// @throws IllegalArgumentException when it is neither
    static Involved of(String word) {
        return word.equals("pupil") ? new Pupil() : new Parent(new ParentId(word));
    }
}
