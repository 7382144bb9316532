package nl.meldwijzer.web.frame;

import java.util.Optional;

/// The texts of the bundles in the reader's language. A missing text is an error in the build,
/// never a key on a page.
public interface Texts {
    /// The text of a key, its arguments filled in.
    String text(String key, Object... arguments);

    /// The text of a key that need not be there.
    Optional<String> find(String key);

    /// The language as it stands in `lang`.
    String language();

    /// The first of these texts that is there; the last one has to be.
    default String first(String... keys) {
        for (int i = 0; i < keys.length - 1; i++) {
            var found = find(keys[i]);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return text(keys[keys.length - 1]);
    }
}
