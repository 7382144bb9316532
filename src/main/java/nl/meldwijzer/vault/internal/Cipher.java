package nl.meldwijzer.vault.internal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.LowLevelCryptoCaller;
import com.google.crypto.tink.aead.XAesGcmKey;
import com.google.crypto.tink.aead.XAesGcmParameters;
import com.google.crypto.tink.aead.subtle.XAesGcmAead;
import com.google.crypto.tink.util.SecretBytes;

import java.security.GeneralSecurityException;
import java.util.Arrays;

/// XAES-256-GCM with a random 192-bit nonce, so that a key may seal practically any number of
/// values. The first byte says the format.
final class Cipher {
    static final int KEY_BYTES = 32;

    private static final byte FORMAT = 1;
    private static final int SALT_BYTES = 12;

    private final Aead aead;

    private Cipher(Aead aead) {
        this.aead = aead;
    }

    @AccessesPartialKey // keys are wrapped by our own hierarchy, not kept in Tink's keysets
    @LowLevelCryptoCaller
    static Cipher of(byte[] key) {
        try {
            var parameters =
                    XAesGcmParameters.create(XAesGcmParameters.Variant.NO_PREFIX, SALT_BYTES);
            var bytes = SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get());
            return new Cipher(XAesGcmAead.create(XAesGcmKey.create(parameters, bytes, null)));
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java lacks AES-GCM", unavailable);
        }
    }

    byte[] seal(byte[] plain, byte[] associated) {
        try {
            var box = aead.encrypt(plain, associated);
            var sealed = new byte[box.length + 1];
            sealed[0] = FORMAT;
            System.arraycopy(box, 0, sealed, 1, box.length);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing failed", impossible);
        }
    }

    byte[] open(byte[] sealed, byte[] associated) throws GeneralSecurityException {
        if (sealed.length == 0 || sealed[0] != FORMAT) {
            throw new GeneralSecurityException("not in a known format");
        }
        return aead.decrypt(Arrays.copyOfRange(sealed, 1, sealed.length), associated);
    }
}
