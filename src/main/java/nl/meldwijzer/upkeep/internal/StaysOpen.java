package nl.meldwijzer.upkeep.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Outlives whoever writes to it, because what was written must still be forced to disk.
final class StaysOpen extends FilterOutputStream {
    StaysOpen(OutputStream to) {
        super(to);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
