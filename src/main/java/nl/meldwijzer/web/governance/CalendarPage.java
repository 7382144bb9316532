package nl.meldwijzer.web.governance;

import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// When the school is closed, with a form for one stretch of days and one for a file.
public record CalendarPage(
        List<Notice> notices, List<Line> lines, Questions add, Questions load, Refused refused) {
    public CalendarPage {
        notices = List.copyOf(notices);
        lines = List.copyOf(lines);
    }

    /// A stretch of days.
    ///
    /// @param period as the form that takes it away sends it
    public record Line(String days, String kind, String period) {}
}
