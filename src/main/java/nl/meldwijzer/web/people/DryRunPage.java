package nl.meldwijzer.web.people;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// What a file would change, before anything changes.
public record DryRunPage(
        String summary,
        List<Count> counts,
        List<Change> changes,
        List<LeftOut> leftOut,
        Confirmation confirmation) {
    public DryRunPage {
        counts = List.copyOf(counts);
        changes = List.copyOf(changes);
        leftOut = List.copyOf(leftOut);
    }

    /// How many of what.
    public record Count(String number, String words) {}

    /// One person that would be added or changed, and what changes.
    public record Change(String style, String word, String who, String what) {}

    /// What is not taken over, and why.
    public record LeftOut(String what, String why) {}

    /// The button that makes it so; not shown when there is nothing to change.
    public record Confirmation(boolean isOffered, Questions questions, Refused refused) {}
}
