package nl.meldwijzer.report.internal;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;

/// Which letters the typeface has. What cannot be printed is not left out in silence: a sign stands
/// in its place.
final class Glyphs {
    /// In the place of a letter that cannot be printed.
    static final String NOT_PRINTED = "[?]";

    private static final int LAST = 0x1FFFF;

    private final BitSet known;

    /// Looked up once, at the first document.
    private static final class Found {
        private static final Glyphs TYPEFACE = new Glyphs(find());
    }

    private Glyphs(BitSet known) {
        this.known = known;
    }

    static Glyphs ofTypeface() {
        return Found.TYPEFACE;
    }

    /// The text in letters that the typeface has, composed, without characters that nobody sees.
    String printable(String text) {
        var printed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> print(point, printed));
        return printed.toString();
    }

    private void print(int point, StringBuilder printed) {
        if (point == '\n') {
            printed.append('\n');
        } else if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
            printed.append(' ');
        } else if (!isUnseen(point)) {
            printed.append(known.get(point) ? Character.toString(point) : NOT_PRINTED);
        }
    }

    private static boolean isUnseen(int point) {
        return Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || (point >= 0xFE00 && point <= 0xFE0F);
    }

    private static BitSet find() {
        var known = new BitSet(LAST);
        for (var face : Typeface.faces()) {
            if (face.weight() == 400) {
                find(face, known);
            }
        }
        return known;
    }

    private static void find(Typeface.Face face, BitSet known) {
        try (var font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.trueType()))) {
            var letters = font.getUnicodeCmapLookup();
            for (int point = ' '; point <= LAST; point++) {
                if (letters.getGlyphId(point) != 0) {
                    known.set(point);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
