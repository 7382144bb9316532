package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.TextFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// Reads [TextFile]s.
public final class TextReader {
    private TextReader() {}

    public static TextFile read(InputStream file, int longest) {
        try {
            var bytes = file.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw new Unreadable(0, Fault.TOO_LARGE, "");
            }
            return new TextFile.Text(Decoding.decode(bytes));
        } catch (Unreadable unreadable) {
            return new TextFile.Refused(unreadable.refusal());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
