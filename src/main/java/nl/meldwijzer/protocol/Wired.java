package nl.meldwijzer.protocol;

import java.util.Locale;

/// A choice that stands in entries, files and forms. The wire name is the constant's name in lower
/// case; `docs/acts.md` freezes them all, so a rename turns a test red.
public interface Wired {
    String name();

    default String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
