package nl.meldwijzer.access.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/// Joins two values so that no other two give the same bytes.
final class Bytes {
    private Bytes() {}

    static byte[] join(String first, byte[] second) {
        var text = first.getBytes(UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + text.length + second.length)
                .putInt(text.length)
                .put(text)
                .put(second)
                .array();
    }
}
