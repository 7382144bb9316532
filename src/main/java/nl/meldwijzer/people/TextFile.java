package nl.meldwijzer.people;

import nl.meldwijzer.people.internal.reading.TextReader;

import java.io.InputStream;

/// A file of text, decoded as strictly as those of the school administration, for modules that take
/// in files of their own.
public sealed interface TextFile {
    record Text(String text) implements TextFile {
        @Override
        public String toString() {
            return "Text[REDACTED]";
        }
    }

    record Refused(ImportRefusal refusal) implements TextFile {}

    /// Reads no further than the limit, and does not close the stream.
    ///
    /// @param longest in bytes
    static TextFile read(InputStream file, int longest) {
        return TextReader.read(file, longest);
    }
}
