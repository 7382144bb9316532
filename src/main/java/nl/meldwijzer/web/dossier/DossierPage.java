package nl.meldwijzer.web.dossier;

import nl.meldwijzer.web.form.Notice;

import java.util.List;

/// A dossier: whose, where it stands, what now, and what happened.
public record DossierPage(
        Header header, Course course, WhatNow now, Timeline timeline, List<Notice> notices) {
    public DossierPage {
        notices = List.copyOf(notices);
    }

    /// Whose dossier.
    ///
    /// @param reference the short sign in the title: no name
    public record Header(String pupil, String about, String reference, People people, Code code) {}

    /// Where it stands on the route, and what that asks.
    public record Course(RoutePath route, Guide guide) {}

    /// The version of the school's code that counts for it (S1). An empty path: the step plan does
    /// not apply.
    public record Code(String path, String words) {}

    /// Who works on it.
    ///
    /// @param readers where to see who read it; empty for whom that is not
    /// @param documents where its documents are
    public record People(String team, String readers, String documents) {}

    /// One page of what happened, oldest first.
    public record Timeline(List<TimelineItem> items, List<PageLink> pages, String range) {
        public Timeline {
            items = List.copyOf(items);
            pages = List.copyOf(pages);
        }

        public boolean isPaged() {
            return pages.size() > 1;
        }
    }

    /// A page of the timeline to go to.
    public record PageLink(String path, String word, boolean isHere) {}
}
