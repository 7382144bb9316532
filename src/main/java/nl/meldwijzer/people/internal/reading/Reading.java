package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal;

/// What became of reading a file.
public sealed interface Reading {
    record Understood(FileContents contents) implements Reading {}

    record Refused(ImportRefusal refusal) implements Reading {}
}
