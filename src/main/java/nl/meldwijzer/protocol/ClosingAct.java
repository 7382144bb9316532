package nl.meldwijzer.protocol;

import java.util.List;

/// The end of a dossier, and its new beginning (S125, S139).
public sealed interface ClosingAct extends GroupedAct {
    /// Closes the dossier, on a ground.
    ///
    /// @param addresses refusals of consent that the text is about (S88)
    record Close(Answer<Closing.Ground> ground, String text, List<Long> addresses)
            implements ClosingAct {
        public Close {
            addresses = List.copyOf(addresses);
        }
    }

    record Reopen(String reason) implements ClosingAct {}

    @Override
    default String name() {
        return switch (this) {
            case Close _ -> ClosingConduct.CLOSE.form().name();
            case Reopen _ -> ClosingConduct.REOPEN.form().name();
        };
    }
}
