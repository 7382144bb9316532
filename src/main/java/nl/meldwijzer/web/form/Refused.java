package nl.meldwijzer.web.form;

import java.util.List;

/// Why a form came back: what is wrong, the rule behind it and the way out, where there are any.
public record Refused(List<Problem> problems, String article, String wayOut) {
    public Refused {
        problems = List.copyOf(problems);
    }

    /// Nothing is wrong.
    public static Refused nothing() {
        return new Refused(List.of(), "", "");
    }

    public boolean isShown() {
        return !problems.isEmpty();
    }
}
