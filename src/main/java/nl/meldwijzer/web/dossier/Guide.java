package nl.meldwijzer.web.dossier;

import java.util.List;

/// What a step asks: of this reader, of others, and in the school's own words (S5, S6, S187).
///
/// @param own what is expected of this reader
/// @param helpers who helps, with her name
public record Guide(List<String> own, List<Supporter> helpers, List<Text> texts) {
    public Guide {
        own = List.copyOf(own);
        helpers = List.copyOf(helpers);
        texts = List.copyOf(texts);
    }

    /// Nothing to say where the steps do not apply.
    static Guide none() {
        return new Guide(List.of(), List.of(), List.of());
    }

    public boolean isShown() {
        return !own.isEmpty() || !texts.isEmpty();
    }

    /// Somebody who helps, and as what.
    public record Supporter(String name, String function) {}

    /// The school's own text, in the school's language.
    ///
    /// @param path to the version of the code in which it stands
    public record Text(String title, String path, List<String> paragraphs, List<Duty> duties) {
        public Text {
            paragraphs = List.copyOf(paragraphs);
            duties = List.copyOf(duties);
        }
    }

    /// Who does what.
    ///
    /// @param isOwn whether it is this reader's
    public record Duty(String who, String what, boolean isOwn) {}
}
