package nl.meldwijzer.protocol;

/// Takes the values out of a form of which the rules have just said that they are there.
final class Complete {
    private Complete() {}

    static <T> T value(Answer<T> answer) {
        return answer.optional()
                .orElseThrow(() -> new IllegalStateException("a rule let a blank field pass"));
    }

    static Observation observation(Observation.Form form) {
        return new Observation(
                value(form.date()), form.place(), form.situation(), form.othersPresent());
    }

    static Source source(Source.Form form) {
        return new Source(
                form.who(), form.function(), form.how(), value(form.when()), form.shielded());
    }
}
