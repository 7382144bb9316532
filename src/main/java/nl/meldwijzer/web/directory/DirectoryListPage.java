package nl.meldwijzer.web.directory;

import nl.meldwijzer.web.form.Notice;

import java.util.List;

/// The organisations around the school, those for emergencies first.
public record DirectoryListPage(
        List<Notice> notices, boolean mayChange, List<Line> emergency, List<Line> others) {
    public DirectoryListPage {
        notices = List.copyOf(notices);
        emergency = List.copyOf(emergency);
        others = List.copyOf(others);
    }

    /// One organisation, with its first number.
    public record Line(String path, String name, String kinds, String number, String state) {}
}
