package nl.meldwijzer.web.dossier;

import java.util.List;

/// Who read a dossier, the newest first.
///
/// @param back the dossier
public record WhoReadPage(String back, List<Line> lines) {
    public WhoReadPage {
        lines = List.copyOf(lines);
    }

    /// One person on one day.
    ///
    /// @param what what she did, and on what ground or that she was not let in
    /// @param isOdd whether to look at it twice; the words say why
    public record Line(String who, String when, String what, boolean isOdd) {}
}
