package nl.meldwijzer.web.dossier;

import nl.meldwijzer.web.form.Notice;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A dossier: whose, where it stands, what now, and what happened.
public record DossierPage(
        Header header, List<Step> route, WhatNow now, Timeline timeline, List<Notice> notices) {
    public DossierPage {
        route = List.copyOf(route);
        notices = List.copyOf(notices);
    }

    /// Whose dossier, with the sentence that says where it stands.
    ///
    /// @param reference the short sign in the title: no name
    public record Header(
            String pupil, String about, String reference, String where, People people, Code code) {}

    /// The version of the school's code that counts for it (S1). An empty path: the step plan does
    /// not apply.
    public record Code(String path, String words) {}

    /// Who works on it.
    ///
    /// @param readers where to see who read it; empty for whom that is not
    /// @param documents where its documents are
    public record People(String team, String readers, String documents) {}

    /// One of the five steps.
    public record Step(int number, String name, State state, String word) {
        /// Marks the step where we are; null leaves the attribute out.
        public @Nullable String current() {
            return state == State.HERE ? "step" : null;
        }
    }

    /// Where a step stands.
    public enum State {
        DONE("done"),
        HERE("here"),
        AHEAD("ahead");

        private final String style;

        State(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /// What is due, what can be done, and what cannot yet.
    public record WhatNow(List<Due> due, List<Doable> open, List<Blocked> blocked) {
        public WhatNow {
            due = List.copyOf(due);
            open = List.copyOf(open);
            blocked = List.copyOf(blocked);
        }
    }

    /// Due: what, by when, for whom. An empty path: nothing to open for this reader.
    public record Due(String path, String what, String when, String who, boolean isLate) {}

    /// An act that is open now.
    public record Doable(String path, String label, String hint) {}

    /// An act that is not open, with the reason, the article behind it and the way out.
    public record Blocked(String label, String why, String article, String wayOut) {}

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
