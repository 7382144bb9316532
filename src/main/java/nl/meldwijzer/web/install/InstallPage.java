package nl.meldwijzer.web.install;

import java.util.List;

/// How the install is.
///
/// @param well whether nothing is to be done
public record InstallPage(boolean well, List<Line> lines) {
    public InstallPage {
        lines = List.copyOf(lines);
    }

    /// One part of it.
    ///
    /// @param state in a word
    /// @param todo what is to be done, empty when nothing is
    public record Line(String part, String words, String state, String todo) {}
}
