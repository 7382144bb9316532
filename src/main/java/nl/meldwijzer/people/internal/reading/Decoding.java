package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Turns the bytes of a file into text, strictly. Done here and not by the XML parser, which knows
/// no line for a wrong byte and reports it on the standard error stream.
final class Decoding {
    private static final Map<String, Charset> KNOWN =
            Map.of(
                    "utf-8", StandardCharsets.UTF_8,
                    "us-ascii", StandardCharsets.US_ASCII,
                    "iso-8859-1", StandardCharsets.ISO_8859_1,
                    "iso-8859-15", Charset.forName("ISO-8859-15"),
                    "windows-1252", Charset.forName("windows-1252"));
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>]*)[\"']");
    private static final int DECLARATION = 200;

    private final byte[] bytes;

    private Decoding(byte[] bytes) {
        this.bytes = bytes;
    }

    static String decode(byte[] bytes) throws Unreadable {
        return new Decoding(bytes).text();
    }

    private String text() throws Unreadable {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return decoded(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(0xFE, 0xFF)) {
            return decoded(StandardCharsets.UTF_16BE, 2);
        }
        if (startsWith(0xFF, 0xFE)) {
            return decoded(StandardCharsets.UTF_16LE, 2);
        }
        return decoded(declared(), 0);
    }

    /// What an XML declaration says, else UTF-8.
    private Charset declared() throws Unreadable {
        int length = Math.min(bytes.length, DECLARATION);
        var start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        var declaration = DECLARED.matcher(start);
        if (!declaration.find()) {
            return StandardCharsets.UTF_8;
        }
        var charset = KNOWN.get(declaration.group(1).toLowerCase(Locale.ROOT));
        if (charset == null) {
            throw new Unreadable(1, Fault.ENCODING, "");
        }
        return charset;
    }

    private String decoded(Charset charset, int start) throws Unreadable {
        var decoder = charset.newDecoder();
        var text = CharBuffer.allocate(bytes.length - start + 1);
        var rest = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var result = decoder.decode(rest, text, true);
        text.flip();
        if (result.isError()) {
            int lines = (int) text.chars().filter(character -> character == '\n').count();
            throw new Unreadable(1 + lines, Fault.ENCODING, "");
        }
        return text.toString();
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != (byte) mark[i]) {
                return false;
            }
        }
        return true;
    }
}
