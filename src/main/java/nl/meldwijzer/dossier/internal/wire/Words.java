package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Wired;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The words that stand for choices.
final class Words {
    private Words() {}

    static <E extends Wired> Function<String, Optional<E>> of(E[] choices) {
        return word ->
                Arrays.stream(choices).filter(one -> one.wireName().equals(word)).findFirst();
    }

    static List<String> all(Collection<? extends Wired> choices) {
        return choices.stream().map(Wired::wireName).toList();
    }
}
