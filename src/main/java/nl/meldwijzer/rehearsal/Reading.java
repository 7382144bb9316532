package nl.meldwijzer.rehearsal;

/// What became of reading a scenario file.
public sealed interface Reading {
    record Understood(Scenario scenario) implements Reading {}

    /// The file says something else than we understand.
    record Unreadable(Problem problem) implements Reading {}
}
