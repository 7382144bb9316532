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

    /// One thing is wrong with one field, or with the form as a whole when the name is empty.
    public static Refused because(String field, String text) {
        return new Refused(List.of(new Problem(Asked.idOf(field), text)), "", "");
    }

    public boolean isShown() {
        return !problems.isEmpty();
    }

    /// What is wrong with one field; empty when nothing is.
    public String about(String field) {
        var id = Asked.idOf(field);
        return problems.stream()
                .filter(problem -> problem.target().equals(id))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }
}
