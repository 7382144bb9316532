package nl.meldwijzer.protocol;

import java.util.List;
import java.util.Optional;

/// The acts that can be done to a dossier: the one description that forms, commands, scenarios and
/// `docs/acts.md` share.
public final class Vocabulary {
    private Vocabulary() {}

    /// Every act of this version, in the order in which they are shown.
    public static List<ActSpec> acts() {
        throw new UnsupportedOperationException();
    }

    public static Optional<ActSpec> act(String name) {
        return acts().stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    /// Makes an act of the fields that somebody filled in. Blank fields stay blank for
    /// [Protocol#decide] to judge; an emergency is understood whatever it holds.
    public static Reading read(String act, Fields fields) {
        throw new UnsupportedOperationException();
    }
}
