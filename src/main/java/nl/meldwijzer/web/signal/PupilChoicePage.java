package nl.meldwijzer.web.signal;

import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// About whom it is: the own group, and a search.
///
/// @param typed what was searched for; empty before a search
public record PupilChoicePage(
        Heading heading, String typed, List<Choice> found, List<Choice> group, Refused refused) {
    public PupilChoicePage {
        found = List.copyOf(found);
        group = List.copyOf(group);
    }

    /// What the choice is for.
    ///
    /// @param pointsToEmployees whether the page names the separate road for employees
    public record Heading(String action, String title, String lead, boolean pointsToEmployees) {}

    /// One pupil to choose.
    public record Choice(String path, String name, String group) {}

    /// Whether a search was done that found nobody.
    public boolean isWithoutResult() {
        return !typed.isEmpty() && found.isEmpty() && !refused.isShown();
    }
}
