package nl.meldwijzer.protocol;

import java.util.List;

/// A dossier never goes along with a pupil by itself: somebody hands over what is needed, and says
/// so (T42).
public sealed interface HandOverAct extends GroupedAct {
    /// Hands over.
    ///
    /// @param to the school, as it is named in the consent of the parents
    /// @param what was handed over, one thing a line
    record Give(String to, Answer<HandOver.Ground> ground, List<String> what)
            implements HandOverAct {
        public Give {
            what = List.copyOf(what);
        }
    }

    @Override
    default String name() {
        return switch (this) {
            case Give _ -> HandOverConduct.GIVE.form().name();
        };
    }
}
