package nl.meldwijzer.web.governance;

import nl.meldwijzer.web.form.Notice;

import java.util.List;

/// The versions of the school's code, the newest first.
///
/// @param mayDraft whether a link to the draft is shown
/// @param mayKeepCalendar whether a link to the calendar is shown
public record CodeListPage(
        List<Notice> notices, List<Line> lines, boolean mayDraft, boolean mayKeepCalendar) {
    public CodeListPage {
        notices = List.copyOf(notices);
        lines = List.copyOf(lines);
    }

    /// One version.
    ///
    /// @param adopted by whom and when, in words
    /// @param state in force, or before
    public record Line(String path, String title, String adopted, String state) {}
}
