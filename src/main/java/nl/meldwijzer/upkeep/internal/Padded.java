package nl.meldwijzer.upkeep.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Counts what is written, to fill it up to whole megabytes.
final class Padded extends FilterOutputStream {
    private static final int WHOLE = 1 << 20;

    private long written;

    Padded(OutputStream to) {
        super(to);
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        written += length;
    }

    void fillUp() throws IOException {
        var missing = Math.floorMod(-written, WHOLE);
        write(new byte[missing], 0, missing);
    }
}
