package nl.meldwijzer.web.dossier;

import java.util.List;

/// What is due, what can be done, and what cannot yet, the most useful first.
public record WhatNow(Waiting waiting, Possible possible, NotYet notYet) {
    /// What is due: for this reader, and for others.
    public record Waiting(List<Due> own, List<Due> others) {
        public Waiting {
            own = List.copyOf(own);
            others = List.copyOf(others);
        }
    }

    /// What can be done.
    ///
    /// @param always in every state, an emergency and advice first
    /// @param here belongs to the step where we are
    /// @param besides belongs to another step
    public record Possible(List<Doable> always, List<Doable> here, List<Group> besides) {
        public Possible {
            always = List.copyOf(always);
            here = List.copyOf(here);
            besides = List.copyOf(besides);
        }
    }

    /// What cannot be done yet.
    ///
    /// @param here belongs to the step where we are
    /// @param others is somebody else's to do
    public record NotYet(List<Blocked> here, List<Blocked> later, List<Blocked> others) {
        public NotYet {
            here = List.copyOf(here);
            later = List.copyOf(later);
            others = List.copyOf(others);
        }
    }

    /// Acts that belong together.
    public record Group(String title, List<Doable> acts) {
        public Group {
            acts = List.copyOf(acts);
        }
    }

    /// Due: what, by when, for whom. An empty path: nothing to open for this reader.
    public record Due(String path, String what, When when, String who) {}

    /// By when.
    ///
    /// @param agreed whose term it is: hardly ever the law's
    public record When(String day, String agreed, boolean isLate) {}

    /// An act that is open now.
    public record Doable(String path, String label, String hint) {}

    /// An act that is not open, with the reason, the article behind it, the way out, and where the
    /// school's own code speaks of it.
    public record Blocked(String label, String why, WayOut wayOut, Article article) {}

    /// What somebody can do instead.
    ///
    /// @param acts those that the reader can do now
    public record WayOut(String words, List<Doable> acts) {
        public WayOut {
            acts = List.copyOf(acts);
        }
    }

    /// What it rests on.
    ///
    /// @param path to the school's own text; empty when no step of the code is about it
    public record Article(String words, String path, String own) {}
}
