package nl.meldwijzer.protocol;

import java.util.List;

/// Hints on wording that judges instead of describes (S73). Never blocks anything.
public final class Wording {
    private Wording() {}

    /// @param start where the words begin in the text, in `char`s from 0
    /// @param end where they end
    /// @param name the last part of the hint's key
    public record Hint(int start, int end, String name) {
        /// The key of its text.
        public String key() {
            return "protocol.wording." + name;
        }
    }

    /// The hints on a text, in the order of the text.
    public static List<Hint> hints(String text) {
        throw new UnsupportedOperationException();
    }
}
