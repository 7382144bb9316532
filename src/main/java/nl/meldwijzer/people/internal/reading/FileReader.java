package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/// Reads one file of a kind that it finds out itself.
public final class FileReader {
    private FileReader() {}

    /// Reads to the end, or to the limit.
    ///
    /// @param today for dates that cannot lie in the future
    public static Reading read(InputStream file, LocalDate today) {
        try {
            var bytes = file.readNBytes(Limits.BYTES + 1);
            return new Reading.Understood(contents(bytes, today));
        } catch (Unreadable unreadable) {
            return new Reading.Refused(unreadable.refusal());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileContents contents(byte[] bytes, LocalDate today) throws Unreadable {
        if (bytes.length > Limits.BYTES) {
            throw new Unreadable(0, Fault.TOO_LARGE, "20");
        }
        var text = Decoding.decode(bytes);
        if (text.isBlank()) {
            throw new Unreadable(0, Fault.EMPTY, "");
        }
        if (text.stripLeading().startsWith("<")) {
            return RosterFormat.read(text, today);
        }
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(0, Fault.UNKNOWN_FORMAT, "");
        }
        return CsvFormat.read(text);
    }
}
