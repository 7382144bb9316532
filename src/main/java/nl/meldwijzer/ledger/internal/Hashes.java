package nl.meldwijzer.ledger.internal;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The hashes of the log: RFC 6962 leaves and nodes over SHA-256, and commitments.
final class Hashes {
    static final int BYTES = 32;

    private static final String MAC = "HmacSHA256";

    private Hashes() {}

    static byte[] ofNothing() {
        return sha256().digest();
    }

    static byte[] leaf(byte[] header) {
        var digest = sha256();
        digest.update((byte) 0);
        return digest.digest(header);
    }

    static byte[] node(byte[] left, byte[] right) {
        var digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /// The root over a power of two of nodes of one level.
    static byte[] fold(List<byte[]> nodes) {
        if (nodes.size() == 1) {
            return nodes.getFirst();
        }
        var half = nodes.size() / 2;
        return node(fold(nodes.subList(0, half)), fold(nodes.subList(half, nodes.size())));
    }

    static byte[] commitment(byte[] salt, byte[] payload) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(salt, MAC));
            return mac.doFinal(payload);
        } catch (GeneralSecurityException unavailable) {
            throw new IllegalStateException("this Java lacks " + MAC, unavailable);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("this Java lacks SHA-256", unavailable);
        }
    }
}
