package nl.meldwijzer.protocol;

import java.util.List;

/// One rule of the protocol: where it stands, what it asks, and what somebody can do instead. A
/// rule over a [Situation] is a gate, judged before anything is filled in; a rule over an [Attempt]
/// is about what was filled in.
record Rule<T>(Code code, Article article, WayOut wayOut, Check<T> check) {
    /// Answers what is missing; nothing when the rule is met.
    @FunctionalInterface
    interface Check<T> {
        List<Missing> missing(T subject);
    }

    List<Missing> missing(T subject) {
        return check.missing(subject);
    }

    static List<Missing> none() {
        return List.of();
    }

    static List<Missing> when(boolean broken, Missing missing) {
        return broken ? List.of(missing) : List.of();
    }
}
