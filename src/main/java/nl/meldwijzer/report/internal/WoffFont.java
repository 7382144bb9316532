package nl.meldwijzer.report.internal;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Unpacks a typeface from the form in which browsers get it to the one that goes into a PDF: the
/// same tables, no longer compressed (W3C, WOFF 1.0). So one typeface serves screen and paper.
final class WoffFont {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;
    private static final int SFNT_HEADER = 12;
    private static final int SFNT_ENTRY = 16;
    private static final int MOST = 4_000_000;

    private final ByteBuffer in;

    private WoffFont(byte[] woff) {
        this.in = ByteBuffer.wrap(woff);
    }

    /// The same typeface as TrueType.
    static byte[] unpacked(byte[] woff) {
        return new WoffFont(woff).unpack();
    }

    private byte[] unpack() {
        int size = in.getInt(16);
        if (in.getInt(0) != SIGNATURE || size < 0 || size > MOST) {
            throw new IllegalStateException("the typeface is not what it should be");
        }
        int tables = in.getShort(12);
        var out = ByteBuffer.allocate(size);
        out.putInt(in.getInt(4));
        int power = Integer.highestOneBit(tables);
        out.putShort((short) tables)
                .putShort((short) (power * SFNT_ENTRY))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) ((tables - power) * SFNT_ENTRY));
        int at = SFNT_HEADER + tables * SFNT_ENTRY;
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + i * ENTRY;
            var table = table(entry);
            out.putInt(in.getInt(entry)).putInt(in.getInt(entry + 16)).putInt(at);
            out.putInt(table.length);
            out.put(at, table);
            at += (table.length + 3) & ~3;
        }
        return out.array();
    }

    private byte[] table(int entry) {
        int from = in.getInt(entry + 4);
        int length = in.getInt(entry + 8);
        var table = new byte[in.getInt(entry + 12)];
        if (length == table.length) {
            in.get(from, table);
            return table;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(in.array(), from, length);
            if (inflater.inflate(table) != table.length) {
                throw new IllegalStateException("a table of the typeface is too short");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalStateException("a table of the typeface cannot be read", e);
        }
    }
}
