package nl.meldwijzer.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/// Writes parts one after the other, each with its length before it, so that two different lists of
/// parts never give the same bytes (`1|23` and `12|3`). What is hashed, signed or bound to a
/// ciphertext is written this way.
public final class LengthPrefixed {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(256);

    private LengthPrefixed() {}

    /// Starts with a label that says what the bytes are for, version included.
    public static LengthPrefixed labelled(String label) {
        return new LengthPrefixed().text(label);
    }

    public LengthPrefixed text(String part) {
        return bytes(part.getBytes(UTF_8));
    }

    public LengthPrefixed number(long part) {
        return bytes(ByteBuffer.allocate(Long.BYTES).putLong(part).array());
    }

    public LengthPrefixed bytes(byte[] part) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        out.writeBytes(part);
        return this;
    }

    public byte[] toBytes() {
        return out.toByteArray();
    }

    /// Reads parts back in the order in which they were written.
    ///
    /// @throws IllegalArgumentException from here or from the reader, when the bytes are not such a
    ///   list
    public static Reader read(String label, byte[] bytes) {
        var reader = new Reader(ByteBuffer.wrap(bytes));
        if (!reader.text().equals(label)) {
            throw new IllegalArgumentException("these bytes are not " + label);
        }
        return reader;
    }

    /// Gives the parts back one by one.
    public static final class Reader {
        private final ByteBuffer in;

        private Reader(ByteBuffer in) {
            this.in = in;
        }

        public String text() {
            return new String(bytes(), UTF_8);
        }

        public long number() {
            return ByteBuffer.wrap(bytes()).getLong();
        }

        public byte[] bytes() {
            try {
                var length = in.getInt();
                if (length < 0 || length > in.remaining()) {
                    throw new IllegalArgumentException("a part is longer than what is left");
                }
                var part = new byte[length];
                in.get(part);
                return part;
            } catch (BufferUnderflowException tooShort) {
                throw new IllegalArgumentException("a part is missing", tooShort);
            }
        }

        public boolean hasMore() {
            return in.hasRemaining();
        }
    }
}
