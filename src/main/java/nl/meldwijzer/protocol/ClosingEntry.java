package nl.meldwijzer.protocol;

/// That a dossier was closed or opened again.
public sealed interface ClosingEntry extends GroupedEntry {
    record Closed(Closing.Ground ground, String text) implements ClosingEntry {}

    record Reopened(String reason) implements ClosingEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Closed _ -> "dossier.closed.v1";
            case Reopened _ -> "dossier.reopened.v1";
        };
    }
}
