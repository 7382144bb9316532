package nl.meldwijzer.web.about;

import java.util.List;

/// What went wrong in general words, what to do, and a code to give to whoever helps.
///
/// @param typed what became of a form that was sent
public record ErrorPage(String heading, String advice, String reference, Typed typed) {
    /// What somebody typed in a form that was not recorded.
    ///
    /// @param said empty when no form was sent
    /// @param texts the text itself, when it could not be saved
    public record Typed(String said, List<String> texts) {
        public Typed {
            texts = List.copyOf(texts);
        }

        public static Typed nothing() {
            return new Typed("", List.of());
        }

        public boolean isSaid() {
            return !said.isEmpty();
        }
    }
}
