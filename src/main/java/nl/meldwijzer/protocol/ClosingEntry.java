package nl.meldwijzer.protocol;

import java.util.List;

/// That a dossier was closed or opened again.
public sealed interface ClosingEntry extends GroupedEntry {
    /// It was closed.
    ///
    /// @param addresses refusals of consent that the text is about
    record Closed(Closing.Ground ground, String text, List<Long> addresses)
            implements ClosingEntry {
        public Closed {
            addresses = List.copyOf(addresses);
        }
    }

    /// It was opened again.
    ///
    /// @param reason blank where a new signal opened it (S139)
    record Reopened(String reason) implements ClosingEntry {}

    /// That a signal opened it is nothing that somebody wrote.
    @Override
    default boolean isNote() {
        return !(this instanceof Reopened(var reason) && reason.isBlank());
    }

    @Override
    default String wireName() {
        return switch (this) {
            case Closed _ -> "dossier.closed.v1";
            case Reopened _ -> "dossier.reopened.v1";
        };
    }
}
