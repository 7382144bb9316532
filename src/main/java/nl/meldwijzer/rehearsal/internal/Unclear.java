package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.rehearsal.Problem;

import java.util.List;

/// Carries a problem out of the depths of a file to the reader that answers with it.
final class Unclear extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unclear(String file, int line, String code, String... arguments) {
        super(code);
        this.problem = new Problem(file, line, code, List.of(arguments));
    }

    Problem problem() {
        return problem;
    }
}
