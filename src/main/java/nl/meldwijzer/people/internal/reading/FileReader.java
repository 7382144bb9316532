package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/// Reads one file of a kind that it finds out itself.
public final class FileReader {
    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

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
        if (looksLikeXml(bytes)) {
            return RosterFormat.read(new ByteArrayInputStream(bytes), today);
        }
        var text = decode(bytes);
        if (text.isBlank()) {
            throw new Unreadable(0, Fault.EMPTY, "");
        }
        return CsvFormat.read(text);
    }

    /// Whether the first character that is not white space is `<`, whatever the encoding.
    private static boolean looksLikeXml(byte[] bytes) {
        int start = isMarked(bytes) ? UTF8_MARK.length : 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] == '<') {
                return true;
            }
            boolean isPassed =
                    bytes[i] == 0 || Character.isWhitespace(bytes[i]) || isUtf16Mark(bytes, i);
            if (!isPassed) {
                return false;
            }
        }
        return false;
    }

    private static boolean isUtf16Mark(byte[] bytes, int i) {
        return i < 2 && (bytes[i] == (byte) 0xFE || bytes[i] == (byte) 0xFF);
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= UTF8_MARK.length
                && Arrays.equals(bytes, 0, UTF8_MARK.length, UTF8_MARK, 0, UTF8_MARK.length);
    }

    private static String decode(byte[] bytes) throws Unreadable {
        int start = isMarked(bytes) ? UTF8_MARK.length : 0;
        var rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(rest).toString();
        } catch (CharacterCodingException _) {
            throw new Unreadable(lineOfFirstBadByte(bytes, start), Fault.ENCODING, "");
        }
    }

    private static int lineOfFirstBadByte(byte[] bytes, int start) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var scratch = java.nio.CharBuffer.allocate(bytes.length + 1);
        decoder.decode(rest, scratch, true);
        return 1 + (int) scratch.flip().chars().filter(character -> character == '\n').count();
    }
}
