package nl.meldwijzer.protocol;

import java.util.List;

/// The protocol: what becomes of an act, and what can be done now. Pure.
public final class Protocol {
    private Protocol() {}

    /// Judges one act. Several acts of one form are judged in order, each on the dossier with the
    /// drafts of those before it.
    public static Decision decide(Dossier dossier, Act act, Circumstances circumstances) {
        throw new UnsupportedOperationException();
    }

    /// For every act whether this author can do it now, and if not, exactly what is missing.
    public static List<Reviewed> review(Dossier dossier, Circumstances circumstances) {
        throw new UnsupportedOperationException();
    }
}
