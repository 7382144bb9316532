package nl.meldwijzer.web.frame;

/// The texts of the bundles in the reader's language. A missing text is an error in the build,
/// never a key on a page.
public interface Texts {
    /// The text of a key, its arguments filled in.
    String text(String key, Object... arguments);

    /// The language as it stands in `lang`.
    String language();
}
