package nl.meldwijzer.dossier;

import java.nio.ByteBuffer;
import java.util.UUID;

/// What a depositor holds in hand. Says nothing about the dossier in which the deposit stands.
///
/// @param value the text of a UUID
public record DepositId(String value) {
    public DepositId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not the text of a lower-case UUID");
        }
    }

    /// The id that belongs to one sending of a form, so that sending twice gives the same.
    ///
    /// @param tag the keyed hash of the sending, at least 16 bytes
    public static DepositId of(byte[] tag) {
        var bytes = ByteBuffer.wrap(tag);
        return new DepositId(new UUID(bytes.getLong(), bytes.getLong()).toString());
    }
}
