package nl.meldwijzer.vault.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import com.google.crypto.tink.subtle.Hkdf;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.Envelope;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// AES-256-GCM in segments of a megabyte, each with a key of its file: a segment that is changed,
/// moved, missing or the last too soon does not open.
public final class StreamEnvelope implements Envelope {
    private static final String HASH = "HmacSHA256";
    private static final int SEGMENT = 1 << 20;

    private final StreamingAead aead;
    private final SecretKeySpec marking;

    public StreamEnvelope(Secret<byte[]> rootKey) {
        try {
            this.aead =
                    new AesGcmHkdfStreaming(
                            derived(rootKey, "content"), HASH, Cipher.KEY_BYTES, SEGMENT, 0);
            this.marking = new SecretKeySpec(derived(rootKey, "mark"), HASH);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java lacks AES-GCM", unavailable);
        }
    }

    private static byte[] derived(Secret<byte[]> rootKey, String use)
            throws GeneralSecurityException {
        var info = ("meldwijzer envelope 1 " + use).getBytes(US_ASCII);
        return Hkdf.computeHkdf(HASH, rootKey.expose(), new byte[0], info, Cipher.KEY_BYTES);
    }

    @Override
    public byte[] mark(byte[] head) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(marking);
            return mac.doFinal(head);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java lacks " + HASH, unavailable);
        }
    }

    @Override
    public OutputStream sealing(byte[] head, OutputStream to) throws IOException {
        try {
            return aead.newEncryptingStream(to, head);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
    }

    @Override
    public InputStream opening(byte[] head, InputStream from) throws IOException {
        try {
            return aead.newDecryptingStream(from, head);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("opening failed", impossible);
        }
    }
}
