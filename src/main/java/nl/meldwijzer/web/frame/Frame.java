package nl.meldwijzer.web.frame;

import org.jspecify.annotations.Nullable;

/// What the layout of every page needs. The title never holds a name: it lands in the browser's
/// history.
public record Frame(Texts t, String title, Reader reader, Surroundings around, Csrf csrf) {
    /// Whether a menu item is the one the reader stands on; null leaves the attribute out.
    public @Nullable String current(String menu) {
        return around.menu().equals(menu) ? "page" : null;
    }

    /// Whether this is a practice store.
    public boolean isPractice() {
        return around.banner() == Surroundings.Banner.PRACTICE;
    }
}
