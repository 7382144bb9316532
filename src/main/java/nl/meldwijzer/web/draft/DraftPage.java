package nl.meldwijzer.web.draft;

import java.util.List;

/// One draft, for its writer to read, go on with or throw away.
public record DraftPage(Heading heading, List<Typed> typed, String path, String discard) {
    public DraftPage {
        typed = List.copyOf(typed);
    }

    /// What it was going to be, about whom, and how long it stays.
    public record Heading(String title, String pupil, String saved, String until) {}

    /// One answer as it was typed.
    public record Typed(String name, String value) {}
}
