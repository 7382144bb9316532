package nl.meldwijzer.protocol;

/// An act, as somebody wants to do it in a situation.
record Attempt<A extends Act>(A act, Situation situation) {
    Circumstances circumstances() {
        return situation.circumstances();
    }
}
