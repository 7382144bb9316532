package nl.meldwijzer.protocol;

/// The end of a dossier, and its new beginning (S125, S139).
public sealed interface ClosingAct extends GroupedAct {
    record Close(Answer<Closing.Ground> ground, String text) implements ClosingAct {}

    record Reopen(String reason) implements ClosingAct {}

    @Override
    default String name() {
        return switch (this) {
            case Close _ -> ClosingConduct.CLOSE.form().name();
            case Reopen _ -> ClosingConduct.REOPEN.form().name();
        };
    }
}
