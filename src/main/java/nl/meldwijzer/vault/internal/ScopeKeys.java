package nl.meldwijzer.vault.internal;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Hkdf;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What follows from a scope's key: the cipher that wraps its other keys, the cipher for its rows
/// and the key for tags. Each is derived for its own use, so that none can stand in for another.
final class ScopeKeys {
    private static final String HASH = "HmacSHA256";

    private final Cipher wrapping;
    private final Cipher rows;
    private final SecretKeySpec tags;

    ScopeKeys(byte[] key) {
        this.wrapping = Cipher.of(derived(key, "wrap"));
        this.rows = Cipher.of(derived(key, "rows"));
        this.tags = new SecretKeySpec(derived(key, "tags"), HASH);
    }

    Cipher wrapping() {
        return wrapping;
    }

    Cipher rows() {
        return rows;
    }

    byte[] tag(byte[] message) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(tags);
            return mac.doFinal(message);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java lacks " + HASH, unavailable);
        }
    }

    private static byte[] derived(byte[] key, String use) {
        try {
            var info =
                    ("meldwijzer scope key 1 " + use)
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return Hkdf.computeHkdf(HASH, key, new byte[0], info, Cipher.KEY_BYTES);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java lacks " + HASH, unavailable);
        }
    }

    /// Signs checkpoints. Made from a 32-byte seed.
    static final class Signer {
        private final Ed25519Sign sign;
        private final byte[] publicKey;

        Signer(byte[] seed) {
            try {
                this.sign = new Ed25519Sign(seed);
                this.publicKey = Ed25519Sign.KeyPair.newKeyPairFromSeed(seed).getPublicKey();
            } catch (GeneralSecurityException malformed) {
                throw new IllegalStateException("not a signing key", malformed);
            }
        }

        byte[] sign(byte[] message) {
            try {
                return sign.sign(message);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("signing failed", impossible);
            }
        }

        byte[] publicKey() {
            return publicKey.clone();
        }
    }
}
