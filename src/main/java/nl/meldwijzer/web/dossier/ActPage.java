package nl.meldwijzer.web.dossier;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// One act on one dossier: one thing on a page, with the entry it is about in sight.
///
/// @param since what others added after the writer began
public record ActPage(
        Heading heading,
        List<TimelineItem> about,
        List<TimelineItem> since,
        Aside aside,
        Questions questions,
        Refused refused) {
    /// Without anything beside the questions.
    public ActPage(
            Heading heading,
            List<TimelineItem> about,
            List<TimelineItem> since,
            Questions questions,
            Refused refused) {
        this(heading, about, since, Aside.none(), questions, refused);
    }

    public ActPage {
        since = List.copyOf(since);
        about = List.copyOf(about);
    }

    /// What this page does, for whom, and where one came from.
    public record Heading(String title, String pupil, String guidance, String back) {}
}
